package didar.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendedXmlTest {

    /// Hands on a few characters at a time, as a slow line does.
    private static final class Dripping extends Reader {
        private final Reader in;

        Dripping(String text) {
            this.in = new StringReader(text);
        }

        @Override
        public int read(char[] to, int from, int length) throws IOException {
            return in.read(to, from, Math.min(length, 3));
        }

        @Override
        public void close() {}
    }

    private static String mended(String text) throws IOException {
        String whole = new MendedXml(new StringReader(text)).readAllAsString();
        assertThat(new MendedXml(new Dripping(text)).readAllAsString()).isEqualTo(whole);
        return whole;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a & b, a &amp; b",
                "?a=1&b=2&c, ?a=1&amp;b=2&amp;c",
                "a &amp; &lt; &#1601; &#x641;, a &amp; &lt; &#1601; &#1601;",
                "a&nbsp;b &laquo;c&raquo;, a\u00a0b «c»",
                "&nosuch; &;, &amp;nosuch; &amp;;",
                "&#0; &#11; &#xd800; &#99999999;, \"    \"",
                "a\u0000b\u000bc, a b c",
                "&, &amp;"
            })
    void faultsAreMendedAndTheRestStays(String text, String mended) throws IOException {
        assertThat(mended("<a>" + text + "</a>").replaceAll(" +", " "))
                .isEqualTo("<a>" + mended.replaceAll(" +", " ") + "</a>");
    }

    @Test
    void charactersOfCdataMeanThemselves() throws IOException {
        String text = "<a><![CDATA[x & y &nbsp; ]] <![CDATA[ ]]>&amp; & z</a>";
        assertThat(mended(text)).isEqualTo("<a><![CDATA[x & y &nbsp; ]] <![CDATA[ ]]>&amp; &amp; z</a>");
    }

    @Test
    void whatStandsBeforeTheFirstTagIsPassedOver() throws IOException {
        assertThat(mended("\ufeff\n \n<?xml version=\"1.0\"?><a/>")).isEqualTo("<?xml version=\"1.0\"?><a/>");
    }

    @Test
    void aLongTextComesThroughAsItIs() throws IOException {
        String text = "<a>" + "متن خبر ".repeat(50_000) + "</a>";
        assertThat(mended(text)).isEqualTo(text);
    }
}
