package didar.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import didar.archive.coding.Decoding;
import didar.archive.html.WebPage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/// The main text of the pages by the extractor of this module and by others, against the gold, as a table. Every
/// extractor is given the text of the page in its right encoding. From the repository's root:
///
///     mvn -q -B -Dquick -pl archive -am test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
///     java -cp archive/target/quick/test-classes:archive/target/quick/classes:$(cat archive/target/classpath) \
///         didar.archive.ExtractorComparison
public final class ExtractorComparison {

    private interface Extractor {
        String text(String html);
    }

    private static final Map<String, Extractor> EXTRACTORS = new LinkedHashMap<>();

    static {
        EXTRACTORS.put("Didar", html -> String.join("\n", WebPage.parse(html).article()));
        EXTRACTORS.put(
                "Didar, after the text layer",
                html -> WebReading.mainText(
                                WebReading.article("page.html", new ByteArrayInputStream(html.getBytes(UTF_8))))
                        .collect(Collectors.joining("\n")));
        EXTRACTORS.put("Readability4J 1.0.8", ExtractorComparison::readability);
        EXTRACTORS.put("boilerpipe 1.2.3", ExtractorComparison::boilerpipe);
    }

    private ExtractorComparison() {}

    private static String readability(String html) {
        Article article = new Readability4J("https://page.example/", html).parse();
        return Jsoup.parse(Objects.requireNonNullElse(article.getContent(), "")).wholeText();
    }

    private static String boilerpipe(String html) {
        try {
            return ArticleExtractor.INSTANCE.getText(html);
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Prints the table: F1 of words, and of all pages precision, recall and F1 in the mean.
    @SuppressWarnings("SystemOut") // a program of its own
    public static void main(String[] args) {
        Map<WebGold, String> pages = new LinkedHashMap<>();
        if (Files.isDirectory(WebGold.folder())) {
            WebGold.shared().forEach(gold -> pages.put(gold, new String(WebGold.sharedPage(gold.name()), UTF_8)));
        }
        for (String name : WebGold.OWN) {
            Charset charset = name.endsWith("-1256") ? Decoding.WINDOWS_1256 : UTF_8;
            pages.put(WebGold.own(name), new String(WebGold.ownPage(name), charset));
        }
        System.out.println("| page | " + String.join(" | ", EXTRACTORS.keySet()) + " |");
        System.out.println("|---".repeat(EXTRACTORS.size() + 1) + "|");
        Map<String, List<WebGold.Score>> scores = new LinkedHashMap<>();
        pages.forEach((gold, html) -> {
            StringBuilder row = new StringBuilder("| ").append(gold.name());
            EXTRACTORS.forEach((name, extractor) -> {
                WebGold.Score score = gold.score(extractor.text(html));
                scores.computeIfAbsent(name, _ -> new ArrayList<>()).add(score);
                row.append(String.format(Locale.ROOT, " | %.3f", score.f1()));
            });
            System.out.println(row.append(" |"));
        });
        StringBuilder mean = new StringBuilder("| mean: P, R, F1");
        scores.forEach((_, of) -> mean.append(String.format(
                Locale.ROOT,
                " | %.3f %.3f **%.3f**",
                of.stream().mapToDouble(WebGold.Score::precision).average().orElse(0),
                of.stream().mapToDouble(WebGold.Score::recall).average().orElse(0),
                of.stream().mapToDouble(WebGold.Score::f1).average().orElse(0))));
        System.out.println(mean.append(" |"));
    }
}
