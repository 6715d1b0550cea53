package didar.archive;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Failure.Kind;
import didar.archive.feed.FeedReader;
import didar.record.Article;
import didar.record.Note;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFilesTest {

    private static List<Outcome> read(String feed) {
        List<Outcome> outcomes = new ArrayList<>();
        Input input = new Input.Stream("f.xml", new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
        Archive.read(List.of(input), Options.DEFAULT, outcomes::add);
        return outcomes;
    }

    private static String sample(String name) {
        return Rows.text(FeedReader.class, name);
    }

    @Test
    void anEntryWithItsTextIsAnArticleWithTheDateOfTheFeed() {
        Article article = ((Outcome.Read) read(sample("rss2.xml")).getFirst()).article();
        assertThat(article.source()).isEqualTo("https://news.example/news/101?a=1&b=2");
        assertThat(article.title()).isEqualTo("دیدار وزیر خارجه ارمنستان با رئیس مجلس");
        assertThat(article.published()).isNotNull();
        assertThat(article.published().written()).isEqualTo("2024-05-06T16:35");
        assertThat(article.published().text()).isEqualTo("Mon, 06 May 2024 16:35:00 +0330");
        assertThat(article.outlet()).isEqualTo("خبرگزاری نمونه");
        assertThat(article.byline()).isEqualTo("نرگس کامرانی");
        assertThat(article.body()).hasSize(3);
        assertThat(article.notes()).extracting(Note::code).isEmpty();
    }

    @Test
    void anEntryWithASummaryAloneIsSaidToHaveNoText() {
        assertThat(read(sample("rss2.xml")).getLast())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure())
                                .hasToString("f.xml, entry 2: the feed has only a summary of the article, which is at"
                                        + " https://news.example/news/102"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss2.xml", "rss10.xml", "atom.xml", "news-sitemap.xml", "sitemap-index.xml"})
    void aFeedIsToldByItsFirstElement(String name) {
        assertThat(read(sample(name))).allSatisfy(outcome -> {
            if (outcome instanceof Outcome.Failed(Failure failure)) {
                assertThat(failure.place()).isInstanceOf(Failure.Place.Entry.class);
            }
        });
    }

    @Test
    void aFeedThatIsMalformedKeepsItsFirstArticlesAndNamesTheLine() {
        String broken = sample("rss2.xml").replace("<guid>https", "<guid><x>https");
        List<Outcome> outcomes = read(broken);
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Read.class);
        Failure failure = ((Outcome.Failed) outcomes.getLast()).failure();
        assertThat(failure.kind()).isEqualTo(Kind.MALFORMED_FEED);
        assertThat(failure.toString())
                .startsWith("f.xml, line 22: it is malformed: ")
                .endsWith("; of what follows nothing is read");
    }

    @Test
    void aFeedWithoutEntriesIsSaidToBeEmpty() {
        assertThat(read("<rss><channel><title>T</title></channel></rss>"))
                .hasSize(1)
                .first()
                .hasToString("Failed[failure=f.xml: there is no entry in the feed]");
    }
}
