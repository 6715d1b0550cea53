package didar.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import didar.archive.html.WebPage;
import didar.record.Article;
import didar.record.Article.Heading;
import didar.record.Note;
import didar.record.Published;
import didar.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Web pages of publishers and of the project's own making, each with what must be found on it.
class WebPagesTest {

    /// What the main text must reach, words against words.
    private static final double BAR = 0.97;

    static Stream<String> own() {
        return WebGold.OWN.stream();
    }

    static Stream<WebGold> shared() {
        return WebGold.shared().stream();
    }

    @ParameterizedTest
    @MethodSource("own")
    void everyPartOfAPageIsFoundAndNothingElseIsInTheText(String page) {
        Article article = read(page, WebGold.ownPage(page));
        String text = mainText(article);
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String[] row : Rows.of(WebPagesTest.class, "web/" + page + ".expected", 2)) {
            String value = row[1];
            expected.add(row[0] + "\t" + value);
            found.add(row[0] + "\t"
                    + switch (row[0]) {
                        case "title" -> article.title();
                        case "kicker" -> article.kicker();
                        case "lead" -> article.lead();
                        case "byline" -> article.byline();
                        case "outlet" -> article.outlet();
                        case "code" -> article.code();
                        case "published" -> day(article);
                        case "category" -> among(article.category(), value);
                        case "keyword" -> among(article.keywords(), value);
                        case "related" -> among(article.related(), value);
                        case "text" -> text.contains(value) ? value : text;
                        case "noise" -> text.contains(value) ? "in the text" : value;
                        default -> throw new IllegalStateException("no such part: " + row[0]);
                    });
        }
        assertThat(found).isEqualTo(expected);
        assertThat(WebGold.own(page).score(text).f1()).isGreaterThanOrEqualTo(BAR);
    }

    @ParameterizedTest
    @MethodSource("shared")
    void thePagesOfPublishersAreReadAsACarefulReaderDoes(WebGold gold) {
        assumeTrue(Files.isDirectory(WebGold.folder()), "skipped, for the shared data is absent: ../shared/data/pages");
        Article article = read(gold.name(), WebGold.sharedPage(gold.name()));
        String title = String.join(" ", WebGold.words(Objects.requireNonNull(article.title(), "no title")));
        assertThat(WebGold.hash(title)).isEqualTo(gold.title());
        assertThat(day(article)).isEqualTo(gold.published());
        assertThat(article.notes()).extracting(Note::code).doesNotContain("several-articles");
        assertThat(gold.score(mainText(article)).f1()).isGreaterThanOrEqualTo(BAR);
        for (Span paragraph : article.body()) {
            String line = String.join(" ", WebGold.words(paragraph.of(article.text())));
            assertThat(gold.noise()).doesNotContain(WebGold.hash(line));
        }
    }

    @ParameterizedTest
    @MethodSource("own")
    void partsOfAPageNeverOverlapAndLeaveNothingOut(String page) {
        Article article = read(page, WebGold.ownPage(page));
        List<Span> parts = new ArrayList<>(article.body());
        parts.addAll(article.noise());
        article.headings().stream()
                .map(Heading::span)
                .filter(s -> !article.body().contains(s))
                .forEach(parts::add);
        parts.sort(null);
        for (int i = 0; i + 1 < parts.size(); i++) {
            assertThat(parts.get(i).end()).isLessThanOrEqualTo(parts.get(i + 1).start());
        }
    }

    @Test
    void theSamePageInALineOfJsonIsTheSameArticle() {
        String html = new String(WebGold.ownPage("ar-hijri"), UTF_8);
        String escaped = html.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        Article article = outcome("x.jsonl", ("{\"id\":\"7\",\"html\":\"" + escaped + "\"}").getBytes(UTF_8));
        Article page = read("ar-hijri", WebGold.ownPage("ar-hijri"));
        assertThat(article.text()).isEqualTo(page.text());
        assertThat(article.published()).isEqualTo(page.published());
        assertThat(article.source()).isEqualTo("7");
    }

    @Test
    void aPageWithSeveralArticlesSaysSo() {
        String report =
                "وزیر خارجه در این دیدار گفت: دو کشور از سال‌ها پیش با هم کار می‌کنند و بازرگانی میان آنها هر سال بیشتر می‌شود. ";
        String rapport =
                "قال وزير الخارجية خلال اللقاء إن البلدين يعملان معا منذ سنوات وإن التجارة بينهما تزداد كل عام، مؤكدا ضرورة ذلك. ";
        String one = "<article><h2>دیدار دو وزیر</h2><p>" + report.repeat(5) + "</p></article>";
        String other = "<article><h2>لقاء الوزيرين</h2><p>" + rapport.repeat(5) + "</p></article>";
        String teaser = "<article><h2>سفر نماینده</h2><p>" + report + "</p></article>";
        assertThat(severalArticles(one + other + teaser)).isTrue();
        assertThat(severalArticles(one + teaser + teaser)).isFalse();
        assertThat(severalArticles("<article>" + other + "</article>" + teaser)).isFalse();
    }

    private static boolean severalArticles(String body) {
        Article article = read("page", ("<html><body>" + body + "</body></html>").getBytes(UTF_8));
        return article.notes().stream().anyMatch(note -> note.code().equals("several-articles"));
    }

    @Test
    void noLineOfTheTextIsInMorePassagesThanThePageHasIt() {
        WebPage page = WebPage.parse(new String(WebGold.ownPage("fa-wordpress"), UTF_8));
        assertThat(page.article()).doesNotHaveDuplicates();
    }

    private static String among(List<String> values, String value) {
        return values.contains(value) ? value : values.toString();
    }

    private static String day(Article article) {
        Published published = article.published();
        return published == null ? "none" : published.day().toString();
    }

    private static Article read(String name, byte[] page) {
        return outcome(name + ".html", page);
    }

    private static Article outcome(String name, byte[] bytes) {
        return WebReading.article(name, new ByteArrayInputStream(bytes));
    }

    /// The lead, where it stands outside the body, and the body.
    private static String mainText(Article article) {
        return WebReading.mainText(article).collect(Collectors.joining("\n"));
    }
}
