package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Dossier;
import didar.record.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    static Stream<String> samples() {
        return Stream.of(
                "fa-01-held-meeting",
                "fa-05-call",
                "fa-06-summit",
                "ar-01-held-meeting",
                "ar-06-summit",
                "ar-07-spokeswoman");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)",
                "</style><script>alert(1)</script>",
                "<!-- <img src=x onerror=alert(1)>",
                "&lt;script&gt;"
            })
    void nothingOfAnArticleBecomesMarkup(String evil) throws IOException {
        String page = Views.page(Views.hostile(evil));
        String clean = Views.page(Views.hostile("quiet"));

        assertThat(tags(page)).isEqualTo(tags(clean));
        assertThat(page).doesNotContain(evil).contains(Html.escaped(evil));
    }

    /// The tags of the page, without what stands between them.
    private static List<String> tags(String page) {
        return Pattern.compile("<[a-zA-Z/!][^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theStyleLightsUpTheProofOfEveryFact(String sample) throws IOException {
        String page = Views.page(GoldDossiers.of(sample));
        String style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
        List<String> facts = found(page, "class=\"fact f([0-9]+)\"");

        assertThat(facts).isNotEmpty();
        for (String n : facts) {
            assertThat(style)
                    .contains(".d:has(.f" + n + ":is(:hover, :focus-within)) .text .p" + n)
                    .contains(".d:has(.p" + n + ":hover) .f" + n);
        }
    }

    @Test
    void controlCharactersDoNotReachThePage() {
        assertThat(Html.escaped("a\u0000b\u001bc\u009bd\ufffee\r\nf")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde \nf");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePolicyOfThePageLetsInItsOwnStyleAndNothingElse(String sample) throws Exception {
        String page = Views.page(GoldDossiers.of(sample));
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "';")
                .doesNotContain("<script", "<link", "<img", "style=", "src=", "url(", "@import");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLinkHasItsPlaceAndEveryPlaceIsThereOnce(String sample) throws IOException {
        String page = Views.page(GoldDossiers.of(sample), GoldDossiers.of("ar-03-denied-meeting"));
        List<String> ids = found(page, "id=\"([^\"]*)\"");

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).containsAll(found(page, "href=\"#([^\"]*)\""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theProofOfAStatementIsExactlyItsCueAndItsContent(String sample) throws IOException {
        Dossier dossier = GoldDossiers.of(sample);
        String page = Views.page(dossier);
        int fact = dossier.events().size();
        for (Statement s : dossier.statements()) {
            fact++;
            String proof =
                    String.join("", found(page, "<span class=\"[^\"]*\\bp" + fact + "\\b[^\"]*\">([^<]*)</span>"));
            String cue = s.cue().span().of(dossier.article().text());
            String content = s.content().of(dossier.article().text());
            assertThat(letters(proof)).isIn(letters(cue + content), letters(content + cue));
        }
    }

    private static String letters(String s) {
        return s.replaceAll("\\s|&#?\\w+;|[\"']", "");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theWholeTextIsOnThePage(String sample) throws IOException {
        Dossier dossier = GoldDossiers.of(sample);
        String page = Views.page(dossier);
        String text = page.substring(page.indexOf("class=\"text\""));
        String shown = text.substring(text.indexOf('>') + 1)
                .replaceAll("<summary>.*?</summary>", "")
                .replaceAll("<[^>]*>", "");
        assertThat(letters(shown))
                .isEqualTo(letters(Html.escaped(dossier.article().text())));
    }

    @Test
    void blocksSayTheirLanguageAndDirection() throws IOException {
        assertThat(Views.page(GoldDossiers.of("fa-05-call"))).contains("<h1 lang=\"fa\" dir=\"rtl\">");
        assertThat(Views.page(GoldDossiers.of("ar-05-call"))).contains("<h1 lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void severalArticlesHaveAList() throws IOException {
        assertThat(Views.page(GoldDossiers.of("fa-05-call"))).doesNotContain("<nav");
        assertThat(Views.page(GoldDossiers.of("fa-05-call"), GoldDossiers.of("ar-05-call")))
                .contains("<nav", "href=\"#d1\"", "href=\"#d2\"", "2 articles");
    }

    private static List<String> found(String page, String pattern) {
        List<String> found = new ArrayList<>();
        var matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void whoIsThoughtToHoldAnOfficeIsMarkedAsNotInTheText() throws IOException {
        assertThat(found(Views.page(Views.hostile("x")), "<em class=\"tag\" title=\"(inferred, not in the text)\">"))
                .hasSize(3);
    }
}
