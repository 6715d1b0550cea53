package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Rows;
import didar.record.Article;
import didar.record.Article.Credit;
import didar.record.Published;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole pages in the shapes of the sites of the region, each with what must be found on it.
class PagesTest {

    private static final ArticleReader READER = new ArticleReader(null);

    @ParameterizedTest
    @ValueSource(
            strings = {"fa-site", "fa-portal", "fa-agency", "fa-wrapped", "ar-iranian-site", "ar-agency", "ar-paper"})
    void everyPartOfAPageIsFound(String page) {
        Article article = READER.read(page, Rows.text(PagesTest.class, "pages/" + page + ".txt"));
        String body = article.body().stream().map(s -> s.of(article.text())).collect(Collectors.joining("\n"));
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String[] row : Rows.of(PagesTest.class, "pages/" + page + ".expected", 2)) {
            String value = row[1].replace('⏎', '\n');
            expected.add(row[0] + "\t" + value);
            found.add(row[0] + "\t"
                    + switch (row[0]) {
                        case "language" -> article.language().tag();
                        case "title" -> article.title();
                        case "kicker" -> article.kicker();
                        case "lead" -> article.lead();
                        case "dateline" -> article.dateline();
                        case "outlet" -> article.outlet();
                        case "code" -> article.code();
                        case "published" -> publishedText(article);
                        case "category" ->
                            article.category().contains(value)
                                    ? value
                                    : article.category().toString();
                        case "keyword" ->
                            article.keywords().contains(value)
                                    ? value
                                    : article.keywords().toString();
                        case "related" ->
                            article.related().contains(value)
                                    ? value
                                    : article.related().toString();
                        case "credit" ->
                            article.credits().size() == 1
                                    ? article.credits().getFirst().name()
                                    : article.credits().toString();
                        case "paragraphs" -> Integer.toString(article.body().size());
                        case "body-from" -> body.startsWith(value) ? value : body;
                        case "body-to" -> body.endsWith(value) ? value : body;
                        case "body-has" -> body.contains(value) ? value : body;
                        case "not-body" -> body.contains(value) ? "in the body" : value;
                        default -> throw new IllegalStateException("no such part: " + row[0]);
                    });
        }
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fa-site", "fa-portal", "fa-agency", "fa-wrapped", "ar-iranian-site", "ar-agency", "ar-paper"})
    void partsNeverOverlapAndCreditsStandUnderTheirSpans(String page) {
        Article article = READER.read(page, Rows.text(PagesTest.class, "pages/" + page + ".txt"));
        List<Span> parts = new ArrayList<>(article.body());
        parts.addAll(article.noise());
        article.headings().forEach(h -> parts.add(h.span()));
        parts.sort(null);
        for (int i = 0; i + 1 < parts.size(); i++) {
            assertThat(parts.get(i).end()).isLessThanOrEqualTo(parts.get(i + 1).start());
        }
        for (Credit credit : article.credits()) {
            assertThat(credit.span().of(article.text())).isEqualTo(credit.name());
        }
        assertThat(article.body()).isSorted();
    }

    @Test
    void aPaperInAnotherLanguageIsTheSourceOfAnArticleAndNeverItsOutlet() {
        Article article = READER.read(
                "x",
                "واکنش رسانه‌ها به نشست شورا\nگاردین:گفت‌وگوها به بن‌بست نرسیده است\nگروه سیاسی: نشست روز پنجشنبه شورا بی‌نتیجه پایان یافت."
                        + "\n\nروزنامه «گاردین» در گزارشی نوشت: دیپلمات‌ها امیدوارند گفت‌وگوها ادامه یابد.");
        assertThat(article.outlet()).isNull();
        assertThat(article.credits()).extracting(Credit::name).containsExactly("گاردین");
    }

    @Test
    void aPageWithoutTitleAndLeadHasNone() {
        Article article = READER.read("x", Rows.text(PagesTest.class, "pages/ar-iranian-site.txt"));
        assertThat(article.title()).isNull();
        assertThat(article.lead()).isNull();
        assertThat(article.headings()).isEmpty();
    }

    @Test
    void theSameTextHasTheSameIdWhereverItLies() {
        String text = Rows.text(PagesTest.class, "pages/ar-paper.txt");
        assertThat(READER.read("a", text).id())
                .isEqualTo(READER.read("b", text).id())
                .matches("[0-9a-f]{32}");
    }

    @Test
    void theZoneIsThatOfTheOutletsCountryAndNullWhereNoOutletIsKnown() {
        String text = Rows.text(PagesTest.class, "pages/fa-site.txt");
        assertThat(published(READER.read("x", text)).zone()).isNull();
        Article known = READER.read("x", text.replace("به گزارش گروه سیاسی ،", "به گزارش تابناک به نقل از ایسنا،"));
        assertThat(known.outlet()).isEqualTo("تابناک");
        assertThat(published(known).zone()).hasToString("Asia/Tehran");
    }

    private static Published published(Article article) {
        return Objects.requireNonNull(article.published(), "no publication time");
    }

    private static String publishedText(Article article) {
        Published p = published(article);
        return p.value() + " " + p.calendar() + " " + p.granularity();
    }
}
