package didar.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Rows;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static Feeds sample(String name) {
        return Feeds.of(Rows.text(FeedReaderTest.class, name));
    }

    @Test
    void rss2IsReadWithItsExtensionsAndItsUsualFaults() {
        Feeds feed = sample("rss2.xml");
        assertThat(feed.end()).isEqualTo(new FeedEnd.Whole(2));
        Entry first = feed.entries().getFirst();
        assertThat(first.id()).isEqualTo("news-101");
        assertThat(first.link()).isEqualTo("https://news.example/news/101?a=1&b=2");
        assertThat(first.published()).isEqualTo("Mon, 06 May 2024 16:35:00 +0330");
        assertThat(first.author()).isEqualTo("نرگس کامرانی");
        assertThat(first.outlet()).isEqualTo("خبرگزاری نمونه");
        assertThat(first.language()).isEqualTo("fa-IR");
        assertThat(first.content()).startsWith("<p>").endsWith("</p>");
        assertThat(first.line()).isEqualTo(11);
    }

    @Test
    void anIdThatIsAnAddressIsTheLinkWhereThereIsNoOther() {
        Entry second = sample("rss2.xml").entries().getLast();
        assertThat(second.link()).isEqualTo("https://news.example/news/102");
        assertThat(second.title()).isEqualTo("نشست خبری سخنگوی دولت & پاسخ به پرسش‌ها");
        assertThat(second.summary()).startsWith("<p>").contains("\u00a0");
        assertThat(second.content()).isNull();
    }

    @Test
    void rss1IsReadWhateverPrefixesItHasChosen() {
        Entry entry = sample("rss10.xml").entries().getFirst();
        assertThat(entry.link()).isEqualTo("https://akhbar.example/1");
        assertThat(entry.published()).isEqualTo("2024-05-06T13:05:00+03:00");
        assertThat(entry.outlet()).isEqualTo("أخبار المثال");
        assertThat(entry.language()).isEqualTo("ar");
    }

    @Test
    void atomIsReadWithItsKindsOfText() {
        Entry entry = sample("atom.xml").entries().getFirst();
        assertThat(entry.title()).isEqualTo("لقاء في عمّان & بيان مشترك");
        assertThat(entry.link()).isEqualTo("/news/7");
        assertThat(entry.author()).isEqualTo("سلمى الحداد");
        assertThat(entry.published()).isEqualTo("2024-05-06T10:30:00Z");
        assertThat(entry.updated()).isEqualTo("2024-05-07T08:00:00Z");
        assertThat(entry.summary()).endsWith("3 &lt; 5");
        assertThat(entry.content())
                .startsWith("<div")
                .contains("<p class=\"lead\">")
                .endsWith("</p></div>");
        assertThat(entry.outlet()).isEqualTo("صحيفة المثال");
        assertThat(entry.language()).isEqualTo("ar");
    }

    @Test
    void sitemapsOfNewsAreRead() {
        Entry entry = sample("news-sitemap.xml").entries().getFirst();
        assertThat(entry.link()).isEqualTo("https://news.example/news/103");
        assertThat(entry.title()).isEqualTo("سفر معاون وزیر به مسقط");
        assertThat(entry.published()).isEqualTo("2024-05-06");
        assertThat(entry.updated()).isEqualTo("2024-05-07");
        assertThat(entry.outlet()).isEqualTo("روزنامه نمونه");
        assertThat(entry.language()).isEqualTo("fa");
    }

    @Test
    void anIndexNamesFurtherSitemaps() {
        Feeds feed = sample("sitemap-index.xml");
        assertThat(feed.entries()).isEmpty();
        assertThat(feed.further())
                .containsExactly("https://news.example/sitemap-1.xml", "https://news.example/sitemap-2.xml");
    }

    @Test
    void undeclaredPrefixesMeanWhatTheyUsuallyMean() {
        Feeds feed = Feeds.of(Feeds.rss("<item><dc:date>2024</dc:date><content:encoded>x</content:encoded></item>"));
        assertThat(feed.entries().getFirst().published()).isEqualTo("2024");
        assertThat(feed.entries().getFirst().content()).isEqualTo("x");
    }

    @Test
    void anOldDocumentTypeIsPassedOver() {
        String netscape = "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
                + " \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">";
        assertThat(Feeds.of(netscape + "<rss version=\"0.91\"><channel><item><title>a</title></item></channel></rss>")
                        .titles())
                .containsExactly("a");
    }

    @Test
    void whatStandsBeforeAFaultIsKeptAndThePlaceOfTheFaultIsTold() {
        Feeds feed = Feeds.of("<rss><channel>\n<item><title>a</title></item>\n<item><title>b</title></item>\n"
                + "<item><title>c</item>\n<item><title>d</title></item></channel></rss>");
        assertThat(feed.titles()).containsExactly("a", "b");
        assertThat(feed.end()).isInstanceOfSatisfying(FeedEnd.Broken.class, broken -> {
            assertThat(broken.entries()).isEqualTo(2);
            assertThat(broken.line()).isEqualTo(4);
            assertThat(broken.reason()).startsWith("it is malformed: ").doesNotContain("\n");
        });
    }

    @Test
    void aFeedThatIsCutShortKeepsWhatItHas() {
        Feeds feed = Feeds.of("<rss><channel><item><title>a</title></item><item><tit");
        assertThat(feed.titles()).containsExactly("a");
        assertThat(feed.end()).isInstanceOf(FeedEnd.Broken.class);
    }

    @Test
    void aFeedIsLeftAtTheLimitOfEntries() {
        String feed = Feeds.rss("<item><title>a</title></item>".repeat(5));
        assertThat(Feeds.of(new StringReader(feed), 3).end()).isEqualTo(new FeedEnd.Full(3));
        assertThat(Feeds.of(new StringReader(feed), 5).end()).isEqualTo(new FeedEnd.Whole(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body/></html>", "<opml/>", "text", "", "{\"a\":1}"})
    void whatIsNoFeedIsSaidToBeNone(String text) {
        assertThat(Feeds.of(text).end()).isInstanceOf(FeedEnd.Broken.class);
    }
}
