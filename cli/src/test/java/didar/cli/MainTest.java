package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Article;
import didar.record.Dossier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String in = "";

    @TempDir
    Path folder;

    private static Dossier articleAlone(Article a) {
        return new Dossier(a, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private int run(String... args) {
        return run(out, MainTest::articleAlone, args);
    }

    private int run(OutputStream to, Function<Article, Dossier> reader, String... args) {
        var surroundings = Surroundings.of(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), to, err, Map.of(), OptionalInt::empty);
        return Main.run(surroundings, () -> (article, _) -> reader.apply(article), args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    @Test
    void eachArticleIsALineOfJson() {
        assertThat(run("read", "--format", "jsonl", sample("fa"), sample("ar"))).isZero();
        assertThat(out()).hasLineCount(16).contains("\"language\":\"fa\"", "\"language\":\"ar\"");
        assertThat(err()).isEmpty();
    }

    @Test
    void oneArticleAsJsonIsAnObject() {
        assertThat(run("read", "--format", "JSON", sample("ar/ar-05-call.txt"))).isZero();
        assertThat(out()).startsWith("{\n  \"schema\": \"didar/1\"");
    }

    @Test
    void aBadInputDoesNotKeepTheOthersFromBeingReadButTheRunHasFailed() {
        int code = run("read", "--format", "jsonl", "nowhere.txt", sample("fa/fa-05-call.txt"));
        assertThat(code).isEqualTo(1);
        assertThat(out()).hasLineCount(1);
        assertThat(err()).startsWith("didar: nowhere.txt: ").hasLineCount(1);
    }

    @Test
    void aFaultOnALineOfJsonLinesNamesFileAndLine() throws IOException {
        Path file = folder.resolve("some.jsonl");
        Files.writeString(
                file, "{\"id\":\"a\",\"text\":\"متن خبر\"}\n{\"id\":\n{\"id\":\"c\",\"text\":\"نص الخبر\"}\n");
        assertThat(run("read", "--format", "jsonl", file.toString())).isEqualTo(1);
        assertThat(err()).contains(file + ", line 2: ");
        assertThat(out()).hasLineCount(2);
    }

    @Test
    void anArticleThatBreaksTheReaderIsNamedAndTheOthersAreRead() {
        Function<Article, Dossier> breaking = a -> {
            if (a.source().endsWith("fa-03-denied-meeting.txt")) {
                throw new IllegalStateException("no such thing");
            }
            return articleAlone(a);
        };
        assertThat(run(out, breaking, "read", "--format", "jsonl", sample("fa")))
                .isEqualTo(1);
        assertThat(out()).hasLineCount(7);
        assertThat(err()).contains("fa-03-denied-meeting.txt: ", "no such thing");
    }

    @Test
    void anArticleMayBePipedIn() {
        in = "وزیر خارجه عمان فردا به تهران سفر می‌کند.";
        assertThat(run("read", "--format", "jsonl", "-")).isZero();
        assertThat(out()).contains("\"source\":\"-\"");
    }

    @Test
    void aGivenPublicationDateAnchorsAPlainText() {
        in = "وزیر خارجه عمان فردا به تهران سفر می‌کند.";
        assertThat(run("read", "--format", "jsonl", "--published", "2017-01-17T16:35", "-"))
                .isZero();
        assertThat(out())
                .contains("\"value\":\"2017-01-17T16:35\",\"calendar\":\"gregorian\",\"granularity\":\"minute\"");
    }

    @Test
    void articlesInOtherLanguagesArePassedOverAndCounted() {
        in = """
                {"id":"a","text":"وزیر خارجه عمان فردا به تهران سفر می‌کند."}
                {"id":"b","text":"يزور وزير الخارجية العماني القاهرة غدا."}
                {"id":"c","text":"The minister will travel to Muscat tomorrow."}
                """;
        assertThat(run("read", "--format", "jsonl", "--language", "fa", "-")).isZero();
        assertThat(out()).hasLineCount(1).contains("\"source\":\"a\"");
        assertThat(err()).isEqualTo("didar: passed over: 2 in other languages\n");
    }

    @Test
    void columnsOfATableMayBeNamedOrNumbered() {
        in = "یک;سرخط;وزیر خارجه عمان فردا به تهران سفر می‌کند.\n";
        assertThat(run(
                        "read",
                        "--format",
                        "jsonl",
                        "--no-header",
                        "--delimiter",
                        ";",
                        "--columns",
                        "id=1,title=2,text=3",
                        "-"))
                .isZero();
        assertThat(out()).contains("\"source\":\"یک\"", "\"title\":\"سرخط\"");
    }

    @Test
    void columnsThatCannotBeMeantAreWrongUsage() {
        assertThat(run("read", "--no-header", "-")).isEqualTo(2);
        assertThat(run("read", "--columns", "nothing=3", "-")).isEqualTo(2);
        assertThat(run("read", "--delimiter", "two", "-")).isEqualTo(2);
        assertThat(err()).contains("numbers of its columns", "nothing", "not one character");
    }

    @Test
    void theOutputMayGoToAFile() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(run("read", "--format", "html", "-o", page.toString(), sample("fa/fa-05-call.txt")))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").endsWith("</html>\n");
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailureThatNamesIt() {
        String nowhere = folder.resolve("no/such/folder.json").toString();
        assertThat(run("read", "-o", nowhere, sample("fa/fa-05-call.txt"))).isEqualTo(1);
        assertThat(err()).contains(nowhere).doesNotContain("\tat ");
    }

    @Test
    void whoStopsReadingTheOutputEndsTheRunWithoutAWord() {
        var closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run(closed, MainTest::articleAlone, "read", "--format", "jsonl", sample("fa")))
                .isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aFullDiskIsAFailure() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(run(full, MainTest::articleAlone, "read", "--format", "jsonl", sample("fa")))
                .isEqualTo(1);
        assertThat(err()).isEqualTo("didar read: No space left on device\n");
    }

    @Test
    void wrongUsageIsTwoAndSaysWhereToLook() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("read", "--published", "28 دی", "x")).isEqualTo(2);
        assertThat(run("read", "--format", "xml", "x")).isEqualTo(2);
        assertThat(run("read", "--language", "persian", "x")).isEqualTo(2);
        assertThat(run("raed", "x")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("'didar read --help'", "2017-01-17");
    }

    @Test
    void helpTeachesByExample() {
        for (String command : List.of("read", "explain", "watch", "eval")) {
            out.reset();
            assertThat(run(command, "--help")).isZero();
            assertThat(out()).contains("Examples:", "didar " + command + " ").doesNotContain("\tat ");
            assertThat(out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("didar ");
    }

    @Test
    void explainShowsAWordAsItIsWrittenAndAsItIsMatched() {
        assertThat(run("explain", sample("fa/fa-05-call.txt"))).isZero();
        assertThat(out()).contains("1 Archive", "sentence 1", "ديپلماسي ‹دیپلماسی›");
    }

    @Test
    void explainShowsHowAnArabicWordIsCutAndNoPersianOne() {
        assertThat(run("explain", sample("ar/ar-05-call.txt"))).isZero();
        assertThat(out()).contains("words cut into clitics and stem");
        out.reset();
        assertThat(run("explain", sample("fa/fa-05-call.txt"))).isZero();
        assertThat(out()).doesNotContain("words cut into clitics and stem");
    }
}
