package didar.archive;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Failure.Kind;
import didar.archive.table.Column;
import didar.archive.table.TableShape;
import didar.record.Article;
import didar.record.Calendar;
import didar.record.Granularity;
import didar.record.Published;
import didar.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final String FA =
            "وزیر راه در این دیدار گفت: کار ساخت ایستگاه‌های مرزی از ماه آینده آغاز می‌شود و هر دو کشور از آن سود می‌برند.";
    private static final String AR =
            "قال وزير النقل خلال اللقاء إن العمل في بناء المحطات الحدودية سيبدأ في الشهر المقبل وإن البلدين سيستفيدان منه.";

    @TempDir
    Path folder;

    private final List<Article> read = new ArrayList<>();
    private final List<Failure> failed = new ArrayList<>();
    private final List<String> order = new ArrayList<>();

    @Test
    void anEmptyFileFailsWithItsNameAndTheRestIsRead() throws IOException {
        write("a.txt", "");
        write("b.txt", " \n\t\n");
        write("c.txt", FA);
        read(Options.DEFAULT, folder.toString());
        assertThat(failed).extracting(Failure::kind).containsExactly(Kind.EMPTY, Kind.EMPTY);
        assertThat(failed.getFirst().toString()).isEqualTo(folder + "/a.txt: the file is empty");
        assertThat(read).extracting(Article::source).containsExactly(folder + "/c.txt");
    }

    @Test
    void aFolderIsReadByNameThroughItsFoldersWithoutHiddenFiles() throws IOException {
        Files.createDirectory(folder.resolve("m"));
        write("z.txt", FA);
        write("m/b.txt", AR);
        write("a.txt", FA);
        write(".hidden.txt", FA);
        read(Options.DEFAULT, folder.toString());
        assertThat(order).containsExactly(folder + "/a.txt", folder + "/m/b.txt", folder + "/z.txt");
        assertThat(read.get(1).language()).isEqualTo(Language.ARABIC);
    }

    @Test
    void aMissingFileIsNamed() {
        read(Options.DEFAULT, folder.resolve("none.txt").toString());
        assertThat(failed).extracting(Failure::kind).containsExactly(Kind.MISSING);
    }

    @Test
    void malformedJsonCostsItsLineOnly() throws IOException {
        write("a.jsonl", filled("""
                {"id":"one","text":"${fa}"}
                {"id":"two","text":"${fa}
                {"id":"three","text":"${ar}"}

                {"title":"only"}
                [1, 2]
                {"id":"four","text":7}
                {"id":"five","text":"  "}
                {"id":"six","html":"<p>x</p>"}
                {"id":"seven","text":"${fa}"} {"id":"eight","text":"${ar}"}
                """));
        read(Options.DEFAULT, folder.resolve("a.jsonl").toString());
        assertThat(read).extracting(Article::source).containsExactly("one", "three", "seven", "eight");
        assertThat(failed)
                .extracting(f -> f.place().text() + " " + f.kind())
                .containsExactly(
                        ", line 2 MALFORMED_JSON",
                        ", line 5 NO_TEXT",
                        ", line 6 NO_TEXT",
                        ", line 6 NO_TEXT",
                        ", line 7 NO_TEXT",
                        ", line 8 NO_TEXT",
                        ", line 9 NO_TEXT");
        assertThat(failed.getFirst().toString()).startsWith(folder + "/a.jsonl, line 2: malformed JSON at column ");
    }

    @Test
    void aPrettyPrintedFileAndAnArrayAreReadToo() throws IOException {
        write("a.json", "{\n  \"id\": \"one\",\n  \"text\": \"" + FA + "\"\n}\n");
        write(
                "b.json",
                "[{\"id\": \"two\", \"text\": \"" + AR + "\"},\n {\"id\": \"three\", \"text\": \"" + FA
                        + "\"},\n {\"id\": ]");
        read(Options.DEFAULT, folder.toString());
        assertThat(read).extracting(Article::source).containsExactly("one", "two", "three");
        assertThat(failed)
                .extracting(Failure::toString)
                .singleElement()
                .asString()
                .contains("b.json, line 3: malformed JSON");
    }

    @Test
    void theSourceIsTheIdElseTheUrlElseTheLine() throws IOException {
        write("a.jsonl", filled("""
                {"url":"https://www.isna.ir/news/1","text":"${fa}"}
                {"text":"${ar}"}
                """));
        read(Options.DEFAULT, folder.resolve("a.jsonl").toString());
        assertThat(read)
                .extracting(Article::source)
                .containsExactly("https://www.isna.ir/news/1", folder + "/a.jsonl#2");
        assertThat(read.getFirst().outlet()).isEqualTo("ایسنا");
        assertThat(read.getLast().outlet()).isNull();
    }

    @Test
    void whatTheJsonSaysWinsOverThePage() throws IOException {
        write("a.jsonl", filled("""
                {"id":"1","title":"سفر تازه","published":"2020-04-14","outlet":"همشهری","byline":"نام","text":"سفر تازه\\n14 آذر 1396\\n${fa}"}
                {"id":"2","title":"نیست","published":"2015-08-11T17:10:24+03:00","text":"${ar}"}
                {"id":"3","published":"دیروز","text":"${fa}"}
                """));
        read(Options.DEFAULT, folder.resolve("a.jsonl").toString());
        Article first = read.getFirst();
        assertThat(first.title()).isEqualTo("سفر تازه");
        assertThat(first.headings()).hasSize(1);
        assertThat(first.published())
                .isEqualTo(new Published(
                        "2020-04-14", LocalDateTime.of(2020, 4, 14, 0, 0), Calendar.GREGORIAN, Granularity.DAY, null));
        assertThat(first.outlet()).isEqualTo("همشهری");
        assertThat(first.byline()).isEqualTo("نام");
        assertThat(read.get(1).title()).isEqualTo("نیست");
        assertThat(read.get(1).headings()).isEmpty();
        assertThat(published(1).value()).isEqualTo(LocalDateTime.of(2015, 8, 11, 17, 10, 24));
        assertThat(published(1).zone()).hasToString("+03:00");
        assertThat(read.get(2).published()).isNull();
        assertThat(read.get(2).notes()).extracting("code").containsExactly("published-unread");
    }

    @Test
    void theGivenPublicationTimeIsForArticlesThatDoNotSayTheirs() throws IOException {
        write("a.txt", FA);
        write("b.txt", "خبر تازه\n\n14 آذر 1396\n" + FA);
        Published given = new Published(
                "2001-02-03", LocalDate.of(2001, 2, 3).atStartOfDay(), Calendar.GREGORIAN, Granularity.DAY, null);
        read(Options.DEFAULT.withPublished(given), folder.toString());
        assertThat(read.getFirst().published()).isEqualTo(given);
        assertThat(published(1).day()).isEqualTo(LocalDate.of(2017, 12, 5));
    }

    @Test
    void packedFilesAreUnpackedAndBrokenOnesSaidToBe() throws IOException {
        byte[] packed = gzip(("{\"id\":\"one\",\"text\":\"" + FA + "\"}\n").repeat(400));
        Files.write(folder.resolve("a.jsonl.gz"), packed);
        Files.write(folder.resolve("b.jsonl.gz"), Arrays.copyOf(packed, packed.length - 12));
        Files.write(folder.resolve("c.txt"), gzip(AR));
        read(Options.DEFAULT, folder.toString());
        assertThat(read).hasSizeGreaterThan(401);
        assertThat(failed).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(Kind.UNREADABLE);
            assertThat(f.toString()).contains("b.jsonl.gz, line ");
        });
    }

    @Test
    void standardInputIsToldByItsContent() {
        readStream("{\"id\":\"one\",\"text\":\"" + FA + "\"}\n{\"text\":\"" + AR + "\"}");
        readStream(AR);
        assertThat(read).extracting(Article::source).containsExactly("one", "-#2", "-");
    }

    @Test
    void jsonInWideUnicodeAndInAOneByteSetIsRead() throws IOException {
        String line = "{\"id\":\"one\",\"text\":\"" + AR + "\"}\n";
        Files.write(folder.resolve("a.jsonl"), ("\ufeff" + line).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("b.jsonl"), line.getBytes(StandardCharsets.UTF_16BE));
        Files.write(folder.resolve("c.jsonl"), line.getBytes(Charset.forName("windows-1256")));
        read(Options.DEFAULT, folder.toString());
        assertThat(read).extracting(Article::text).containsExactly(AR, AR, AR);
    }

    @Test
    void aLineOverTheLimitIsRefusedByNumberWithoutBeingHeld() throws IOException {
        Path file = folder.resolve("a.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"id\":\"one\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] mebibyte = new byte[1 << 20];
            Arrays.fill(mebibyte, (byte) 'x');
            for (int i = 0; i < 50; i++) {
                out.write(mebibyte);
            }
            out.write(("\"}\n{\"id\":\"two\",\"text\":\"" + FA + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }
        read(Options.DEFAULT, file.toString());
        assertThat(read).extracting(Article::source).containsExactly("two");
        assertThat(failed).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(f.toString())
                    .startsWith(file + ", line 1: the line of 52,428,")
                    .contains("16,777,216");
        });
    }

    @Test
    void aPlainTextOverTheLimitIsRefused() throws IOException {
        write("a.txt", FA);
        read(Options.DEFAULT.withMaximumBytes(20), folder.resolve("a.txt").toString());
        assertThat(failed).extracting(Failure::kind).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void aFeedWithoutEntriesIsTold() throws IOException {
        write("b.xml", "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"></rss>");
        read(Options.DEFAULT, folder.toString());
        assertThat(failed)
                .singleElement()
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.EMPTY));
    }

    @Test
    void fieldsOfOtherNamesAreReadWhereTheUserNamesThem() throws IOException {
        write("a.jsonl", "{\"source\": \"واس\", \"content\": \"" + FA + "\", \"date\": \"۲۸ دی ۱۳۹۵\"}");
        var shape = new TableShape(
                Map.of(Column.OUTLET, "source", Column.TEXT, "content", Column.PUBLISHED, "date"), true, null);
        read(Options.DEFAULT.withTable(shape), folder.toString());
        assertThat(read).singleElement().satisfies(article -> {
            assertThat(article.outlet()).isEqualTo("واس");
            assertThat(article.text()).isEqualTo(FA);
            assertThat(article.published())
                    .isNotNull()
                    .satisfies(published -> assertThat(published.day()).isEqualTo("2017-01-17"));
        });
    }

    @Test
    void anArticleInAnotherLanguageIsKeptWithANote() throws IOException {
        write("a.txt", "The ministers met in Geneva on Monday and agreed to meet again next month in Vienna.");
        read(Options.DEFAULT, folder.resolve("a.txt").toString());
        assertThat(read.getFirst().notes()).extracting("code").contains("language-not-read");
    }

    @Test
    void aHugeFileStreamsInLittleMemory() {
        byte[] line = ("{\"id\":\"x\",\"text\":\"" + FA.repeat(20) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        int lines = 2000;
        int[] seen = {0};
        InputStream endless = new InputStream() {
            private int at;
            private int left = lines * line.length;

            @Override
            public int read() {
                if (left-- <= 0) {
                    return -1;
                }
                at = at == line.length ? 0 : at;
                return line[at++] & 0xff;
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                int n = 0;
                for (int b = n < length ? read() : -1; b >= 0; b = n < length ? read() : -1) {
                    to[offset + n++] = (byte) b;
                }
                return n == 0 && length > 0 ? -1 : n;
            }
        };
        Archive.read(
                List.of(new Input.Stream("-", endless)),
                Options.DEFAULT,
                o -> seen[0] += o instanceof Outcome.Read ? 1 : 0);
        assertThat(seen[0]).isEqualTo(lines);
    }

    /// Looking past the end of each line for a mark that is not there once made this take minutes.
    @Test
    void aPageOfVeryManyLinesIsReadWhole() throws IOException {
        write("a.txt", (FA + "\n").repeat(60_000));
        read(Options.DEFAULT, folder.toString());
        assertThat(read.getFirst().body()).hasSize(60_000);
    }

    private Published published(int item) {
        return Objects.requireNonNull(read.get(item).published());
    }

    private void read(Options options, String... inputs) {
        List<Input> list = new ArrayList<>();
        for (String input : inputs) {
            list.add(Input.of(input, InputStream.nullInputStream()));
        }
        Archive.read(list, options, this::keep);
    }

    private void readStream(String content) {
        InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        Archive.read(List.of(Input.of("-", in)), Options.DEFAULT, this::keep);
    }

    private void keep(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read(Article article) -> {
                read.add(article);
                order.add(article.source());
            }
            case Outcome.Failed(Failure failure) -> failed.add(failure);
        }
    }

    /// Puts the two articles in for `${fa}` and `${ar}`.
    private static String filled(String lines) {
        return lines.replace("${fa}", FA).replace("${ar}", AR);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
