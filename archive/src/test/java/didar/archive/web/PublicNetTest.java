package didar.archive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetTest {

    private static final PublicNet NET = new PublicNet();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "240.0.0.1"
            })
    void noAddressOfThisMachineOrItsNetworkIsReached(String address) {
        assertThat(NET.refusal(InetAddress.ofLiteral(address))).startsWith(address + " is a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "3fff::1",
                "2002:7f00:1::",
                "2001::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "::ffff:0:127.0.0.1",
                "100::1",
                "4000::1",
                "::127.0.0.1",
                "5f00::1"
            })
    void norIsOneInTheWritingsOfIpv6(String address) {
        assertThat(NET.refusal(InetAddress.ofLiteral(address))).contains(" is a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe"})
    void aMappedAddressIsTheOneThatItMaps(String address) {
        assertThat(NET.refusal(InetAddress.ofLiteral(address))).contains(" is a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "172.15.255.255",
                "100.128.0.1",
                "11.0.0.1",
                "223.255.255.255",
                "192.169.0.1",
                "2a00:1450:4001::1",
                "2606:4700::1111",
                "64:ff9b::808:808"
            })
    void thePublicNetIs(String address) {
        assertThat(NET.refusal(InetAddress.ofLiteral(address))).isNull();
    }
}
