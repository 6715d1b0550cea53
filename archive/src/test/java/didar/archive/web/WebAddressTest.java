package didar.archive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.org/news/دیدار, http://example.org/news/%D8%AF%DB%8C%D8%AF%D8%A7%D8%B1",
        "' https://example.org/a b?c=d|e#f ', https://example.org/a%20b?c=d%7Ce",
        "http://example.org, http://example.org/",
        "http://example.org?a=1, http://example.org/?a=1",
        "http://example.org/%D8%AF/100%, http://example.org/%D8%AF/100%25",
        "http://مثال.إختبار/x, http://xn--mgbh0fb.xn--kgbechtv/x"
    })
    void lettersAndSpacesAreEncodedAndWhatIsEncodedStays(String written, String address) {
        assertThat(WebAddress.of(written)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource({"/b, http://example.org/b", "c?d, http://example.org/a/c?d", "//other.org/e, http://other.org/e"})
    void aRelativeAddressIsReadBesideItsBase(String written, String address) {
        assertThat(WebAddress.of(URI.create("http://example.org/a/b"), written)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "news/1", "http://[::1", "::", "http://a:b:c:d/"})
    void whatIsNoAddressIsNone(String written) {
        URI address = WebAddress.of(written);
        assertThat(address == null || WebAddress.refusal(address) != null).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, 'only http and https are fetched, not file'",
        "ftp://example.org/x, 'only http and https are fetched, not ftp'",
        "gopher://example.org:70/x, 'only http and https are fetched, not gopher'",
        "http://user:word@example.org/, there is a user name in it",
        "http://example.org:25/, port 25 is none of the web",
        "http://example.org:6/, port 6 is none of the web"
    })
    void onlyTheWebIsFetched(String written, String refusal) {
        assertThat(WebAddress.refusal(URI.create(written))).isEqualTo(refusal);
    }

    @Test
    void usualPortsAreOpen() {
        for (String written : new String[] {"http://a.ir/", "https://a.ir:443/", "http://a.ir:8080/"}) {
            assertThat(WebAddress.refusal(URI.create(written))).isNull();
        }
    }
}
