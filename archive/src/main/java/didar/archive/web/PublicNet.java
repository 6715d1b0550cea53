package didar.archive.web;

import didar.text.Table;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The public net alone: no feed reaches this machine or its own network. The networks refused are the rows of
/// `networks.tsv`, and of IPv6 all that is not given out.
public final class PublicNet implements Reach {

    /// An IPv4 address that is written as an IPv6 one (`::ffff:10.0.0.1`) is an [Inet4Address] to Java already.
    private static final int IPV4_BYTES = 4;

    private static final List<Network> NETWORKS = Table.read(PublicNet.class, "networks.tsv", 3).stream()
            .map(row -> Network.of(row.cell(0), row.cell(1), row.cell(2).equals("embeds")))
            .toList();
    private static final Network GIVEN_OUT = Network.of("2000::/3", "", false);

    @Override
    public @Nullable String refusal(InetAddress address) {
        String what = what(address);
        return what == null ? null : address.getHostAddress() + " is " + what;
    }

    private static @Nullable String what(InetAddress address) {
        byte[] bytes = address.getAddress();
        for (Network network : NETWORKS) {
            if (network.contains(bytes)) {
                return network.embeds() ? what(embedded(bytes)) : network.what();
            }
        }
        return address instanceof Inet4Address || GIVEN_OUT.contains(bytes) ? null : "an address of no public network";
    }

    private static InetAddress embedded(byte[] bytes) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // four bytes are an address
        }
    }

    /// @param prefix its address
    /// @param bits how many leading bits are its own
    /// @param what an address in it is, for messages
    /// @param embeds whether the IPv4 address in the last 32 bits decides
    private record Network(InetAddress prefix, int bits, String what, boolean embeds) {

        static Network of(String written, String what, boolean embeds) {
            int slash = written.indexOf('/');
            return new Network(
                    InetAddress.ofLiteral(written.substring(0, slash)),
                    Integer.parseInt(written.substring(slash + 1)),
                    what,
                    embeds);
        }

        boolean contains(byte[] address) {
            byte[] mine = prefix.getAddress();
            if (mine.length != address.length) {
                return false;
            }
            int whole = bits / 8;
            int rest = 8 - bits % 8;
            return Arrays.equals(mine, 0, whole, address, 0, whole)
                    && (rest == 8 || (mine[whole] ^ address[whole]) >> rest == 0);
        }
    }
}
