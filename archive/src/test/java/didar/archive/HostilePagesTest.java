package didar.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Article;
import didar.record.Note;
import didar.record.Published;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that are broken, lie about themselves, or mean harm.
class HostilePagesTest {

    private static final String PERSIAN =
            "وزیر نیرو در نشست خبری گفت که ساخت سد از بهار آغاز می‌شود، و افزود هزینهٔ آن از بودجهٔ استان پرداخت خواهد شد.";
    private static final String ARABIC =
            "قال وزير الطاقة في مؤتمر صحفي إن بناء السد سيبدأ في الربيع، وأضاف أن كلفته ستدفع من ميزانية المحافظة كاملة.";

    @Test
    void aPageNestedAHundredThousandDeepIsReadWithItsText() {
        String deep = "<div>".repeat(100_000) + "<p>" + PERSIAN + "</p>" + "</div>".repeat(100_000);
        Article article = article("<html><body><h1>سد تازه در راه است</h1>" + deep + "</body></html>");
        assertThat(body(article)).isEqualTo(PERSIAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>", "<span>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<font size=1>"})
    void elementsThatAreNeverClosedDoNotOverflowTheStack(String open) {
        Article article = article("<html><body><p>" + ARABIC + "</p>" + open.repeat(30_000) + "</body></html>");
        assertThat(body(article)).isEqualTo(ARABIC);
    }

    @Test
    void unclosedParagraphsAndItemsAreRead() {
        Article article = article("<html><title>x</title><body><p>" + ARABIC + "<p>" + ARABIC.replace("السد", "الجسر")
                + "<ul><li>البند الأول من الاتفاق.<li>البند الثاني من الاتفاق.</ul><p>"
                + ARABIC.replace("السد", "النفق"));
        assertThat(article.body()).hasSize(5);
    }

    @Test
    void aHugeAttributeIsPassedOver() {
        String html = "<html><body><div class=\"" + "a ".repeat(1 << 20) + "\" style=\"" + "x".repeat(1 << 20)
                + "\"><p>" + PERSIAN + "</p></div></body></html>";
        assertThat(body(article(html))).isEqualTo(PERSIAN);
    }

    @Test
    void entitiesAreTextAndUnknownOnesStandAsTheyAre() {
        Article article = article("<html><body><p>" + ARABIC
                + " &laquo;&#1575;&#x0644;&raquo; &nosuch; &zwnj; A&amp;B.</p></body></html>");
        assertThat(body(article)).contains("«ال» &nosuch;").contains("A&B.");
    }

    @Test
    void aPageThatAScriptWritesFailsWithAReason() {
        Outcome outcome = outcome("<html><head><title></title></head><body><div id=app></div><script>var a=\"" + PERSIAN
                + "\";render(a)</script></body></html>");
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.failure().kind()).isEqualTo(Failure.Kind.NO_TEXT);
            assertThat(failed.failure().message()).contains("script");
        });
    }

    @Test
    void aPageWithATitleAloneSaysThatItHasNoBody() {
        Article article = article("<html><body><h1>خبر فوری دربارهٔ سد</h1><script>x()</script></body></html>");
        assertThat(article.notes()).extracting(Note::code).contains("body-not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256,windows-1256",
        "windows-1256,utf-8",
        "windows-1256,iso-8859-1",
        "windows-1256,no-such-set",
        "ISO-8859-6,iso-8859-6",
        "ISO-8859-6,windows-1256",
        "UTF-8,windows-1256",
        "UTF-8,iso-8859-1",
        "UTF-16LE,utf-8",
        "UTF-16BE,utf-16"
    })
    void theLettersTellTheEncodingWhateverThePageDeclares(String real, String declared) {
        String html = "<html><head><meta charset=\"" + declared + "\"></head><body><p>" + ARABIC + " " + ARABIC
                + "</p></body></html>";
        Article article = article(html.getBytes(Charset.forName(real)));
        assertThat(body(article)).isEqualTo(ARABIC + " " + ARABIC);
    }

    @Test
    void anotherLanguagesEncodingIsTakenAsDeclared() {
        String text = "Министр энергетики заявил на пресс-конференции, что строительство плотины начнётся весной.";
        String html =
                "<html><head><meta http-equiv=content-type content='text/html; charset=windows-1251'></head><body><p>"
                        + text + " " + text + "</p></body></html>";
        assertThat(article(html.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo(text + " " + text);
    }

    // --- dates

    @Test
    void sourcesThatDisagreeAreNotedAndTheWeightiestDayIsTaken() {
        Article article = article(dated(
                "<meta property=\"article:published_time\" content=\"2021-05-03T10:00:00+03:30\">"
                        + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-05-09\"}</script>",
                "تاریخ انتشار: ۱۳ اردیبهشت ۱۴۰۰"));
        assertThat(published(article).day()).hasToString("2021-05-03");
        assertThat(article.notes()).anySatisfy(note -> {
            assertThat(note.code()).isEqualTo("published-disagrees");
            assertThat(note.message()).contains("JSON-LD").contains("2021-05-09");
        });
    }

    @Test
    void theTimeOfAnUpdateIsNoTimeOfPublication() {
        Article article = article(dated(
                "<meta property=\"article:modified_time\" content=\"2021-05-05T10:00:00+03:30\">",
                "تاریخ انتشار: ۱۳ اردیبهشت ۱۴۰۰"));
        assertThat(published(article).day()).hasToString("2021-05-03");
        Article silent =
                article(dated("<meta property=\"article:modified_time\" content=\"2021-05-05T10:00:00+03:30\">", ""));
        assertThat(silent.published()).isNull();
        assertThat(silent.notes()).extracting(Note::code).contains("published-not-found");
    }

    @Test
    void aDateOfTheTemplateIsRefusedAloud() {
        Article article = article(dated("<meta name=\"pubdate\" content=\"0001-01-01T00:00:00\">", ""));
        assertThat(article.published()).isNull();
        assertThat(article.notes()).extracting(Note::code).contains("published-unread");
    }

    @Test
    void aDateInAScriptIsNone() {
        assertThat(article(dated("<script>var published = \"2030-01-01\";</script>", ""))
                        .published())
                .isNull();
    }

    @Test
    void aMomentInUtcThatReadersSawOnTheNextDayIsOfTheNextDay() {
        Article article = article(dated(
                "<meta property=\"article:published_time\" content=\"2021-05-02T21:10:00Z\">",
                "۱۳ اردیبهشت ۱۴۰۰ - ۰۱:۴۰"));
        assertThat(published(article).written()).isEqualTo("2021-05-03T01:40");
        assertThat(published(article).zone()).hasToString("+04:30");
        assertThat(article.notes()).extracting(Note::code).doesNotContain("published-disagrees");
    }

    @Test
    void aMomentInUtcLateAtNightIsNotedWhereNoPlaceIsKnown() {
        Article article =
                article(dated("<meta property=\"article:published_time\" content=\"2021-05-02T21:10:00Z\">", ""));
        assertThat(article.notes()).extracting(Note::code).contains("published-unsure");
    }

    @Test
    void aDateThatOnlyTheAddressTellsIsTakenWithANote() {
        Article article = article(dated("<link rel=\"canonical\" href=\"https://news.example/2021/05/03/dam\">", ""));
        assertThat(published(article).day()).hasToString("2021-05-03");
        assertThat(article.notes()).extracting(Note::code).contains("published-unsure");
    }

    @Test
    void brokenJsonLdTellsWhatStandsBeforeTheBreak() {
        Article article = article(dated(
                "<script type=\"application/ld+json\">//<![CDATA[\n{\"@type\":\"NewsArticle\","
                        + "\"datePublished\":\"2021-05-03\",\n\"headline\":\"سد\n تازه\", \"author\": {{{ //]]></script>",
                ""));
        assertThat(published(article).day()).hasToString("2021-05-03");
    }

    private static String dated(String head, String line) {
        return "<html><head>" + head + "</head><body><article><h1>سد تازه در راه است</h1><div class=\"meta\">" + line
                + "</div><p>" + PERSIAN + "</p><p>" + PERSIAN.replace("سد", "پل") + "</p></article></body></html>";
    }

    private static Published published(Article article) {
        return Objects.requireNonNull(article.published(), "no publication time");
    }

    private static String body(Article article) {
        return String.join("\n", WebReading.mainText(article).toList());
    }

    private static Article article(String html) {
        return article(html.getBytes(UTF_8));
    }

    private static Article article(byte[] html) {
        return WebReading.article("page.html", new ByteArrayInputStream(html));
    }

    private static Outcome outcome(String html) {
        return WebReading.only("page.html", new ByteArrayInputStream(html.getBytes(UTF_8)));
    }
}
