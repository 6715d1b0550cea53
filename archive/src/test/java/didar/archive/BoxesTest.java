package didar.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Failure.Kind;
import didar.archive.pdf.PaperMill;
import didar.archive.pdf.PaperMill.Drawing;
import didar.archive.table.Column;
import didar.archive.table.TableShape;
import didar.record.Article;
import didar.record.Calendar;
import didar.record.Note;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Zip archives, tables, books and PDF files as users have them: from a stream, told by what is in them.
class BoxesTest {

    private static final String FA =
            "وزیر راه در این دیدار گفت: کار ساخت ایستگاه‌های مرزی از ماه آینده آغاز می‌شود و هر دو کشور از آن سود می‌برند.";
    private static final String AR =
            "قال وزير النقل خلال اللقاء إن العمل في بناء المحطات الحدودية سيبدأ في الشهر المقبل وإن البلدين سيستفيدان منه.";

    private final List<Article> read = new ArrayList<>();
    private final List<Failure> failed = new ArrayList<>();

    // --- zip

    @Test
    void filesInAZipAreReadAsFilesInAFolderAreAndNamedByBoth() throws IOException {
        byte[] inner = zip("خبر.txt", bytes(FA));
        read(zip(
                "a/page.html", bytes("<html><body><h1>خبر تازه</h1><p>" + FA + "</p></body></html>"),
                "b.jsonl.gz", gzip("{\"id\":\"one\",\"text\":\"" + AR + "\"}\n{\"id\":\n"),
                "c/inner.zip", inner,
                "../d.txt", bytes(FA),
                ".hidden", bytes(FA)));
        assertThat(read)
                .extracting(Article::source)
                .containsExactly("-!/a/page.html", "one", "-!/c/inner.zip!/خبر.txt");
        assertThat(failed)
                .extracting(failure -> failure.source() + failure.place().text() + " " + failure.kind())
                .containsExactly("-!/b.jsonl.gz, line 2 MALFORMED_JSON", "-!/../d.txt NAME_REFUSED");
    }

    @Test
    void archivesInsideArchivesAreReadToABoundedDepth() throws IOException {
        byte[] zip = zip("a.txt", bytes(FA));
        for (int i = 0; i < 6; i++) {
            zip = zip("inner.zip", zip);
        }
        read(zip);
        assertThat(read).isEmpty();
        assertThat(failed).extracting(Failure::kind).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void aZipThatSwellsIsLeftAndWhatWasReadStays() throws IOException {
        byte[] bomb = gigabyte();
        read(zip("a.txt", bytes(AR), "b.zip", bomb, "c.txt", bytes(AR)));
        assertThat(read).extracting(Article::source).contains("-!/a.txt");
        assertThat(failed).extracting(Failure::kind).contains(Kind.TOO_LARGE);
        assertThat(failed.getLast().toString())
                .isEqualTo("-: it unpacks to more than 200 times its size; what follows in it is not read");
    }

    @Test
    void anEmptyZipAndAFileOfAnOfficeProgramSaySo() throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        new ZipOutputStream(empty).close();
        read(empty.toByteArray());
        read(zip("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes("<x/>")));
        assertThat(failed).extracting(Failure::kind).containsExactly(Kind.EMPTY, Kind.FORMAT_NOT_READ);
    }

    @Test
    void aZipIsTakenUpWhereItWasLeft() throws IOException {
        byte[] zip = zip("a.txt", bytes(FA), "b.txt", bytes(AR), "c.txt", bytes(FA.replace("راه", "نیرو")));
        Intake intake = new Intake(Options.DEFAULT, this::keep);
        intake.open(new Bookmark("x.zip", zip.length, 0, 0, 2, false), new ByteArrayInputStream(zip));
        assertThat(read).extracting(Article::source).containsExactly("x.zip!/c.txt");
    }

    // --- tables

    @Test
    void rowsAreArticlesWithTheirDatesInAnyCalendar() {
        read(bytes("شناسه;عنوان;متن;تاریخ انتشار;منبع;نویسنده\n"
                + "1;دیدار;\"" + FA + "\nبند دوم؛ \"\"نقل\"\".\";۱۴ آذر ۱۳۹۶;ایسنا;نام\n"
                + "2;سفر;" + FA + ";1396/09/15;ایرنا;\n"
                + "3;گزارش;" + FA + ";15 ربیع الاول 1439;;\n"
                + "4;گزارش;" + FA + ";2017-12-05T10:00:00+03:30;;\n"
                + "5;گزارش;" + FA + ";دیروز;;\n"));
        assertThat(failed).isEmpty();
        assertThat(read).extracting(Article::source).containsExactly("1", "2", "3", "4", "5");
        assertThat(read.getFirst().text()).endsWith("\nبند دوم؛ \"نقل\".");
        assertThat(read.getFirst().title()).isEqualTo("دیدار");
        assertThat(read.getFirst().outlet()).isEqualTo("ایسنا");
        assertThat(read.getFirst().byline()).isEqualTo("نام");
        assertThat(day(0)).isEqualTo(LocalDate.of(2017, 12, 5));
        assertThat(day(1)).isEqualTo(LocalDate.of(2017, 12, 6));
        assertThat(Objects.requireNonNull(read.get(2).published()).calendar()).isEqualTo(Calendar.ISLAMIC);
        assertThat(day(3)).isEqualTo(LocalDate.of(2017, 12, 5));
        assertThat(read.get(4).published()).isNull();
        assertThat(read.get(4).notes()).extracting(Note::code).contains("published-unread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void tablesInOtherCharacterSetsAreRead(String charset) {
        String mark = charset.startsWith("UTF") ? "\ufeff" : "";
        String table = mark + "العنوان\tالنص\tالمصدر\nزيارة\t" + AR + "\tواس\nجولة\t" + AR + "\tقنا\n";
        read(table.getBytes(Charset.forName(charset)));
        assertThat(failed).isEmpty();
        assertThat(read).extracting(Article::text).containsExactly(AR, AR);
        assertThat(read).extracting(Article::title).containsExactly("زيارة", "جولة");
    }

    @Test
    void whatExcelWritesBeforeTheHeaderIsUnderstood() {
        read(bytes("\ufeffsep=|\r\ntitle|text\r\nx|" + AR + "\r\n"), "a.csv", Options.DEFAULT);
        assertThat(read).extracting(Article::title).containsExactly("x");
    }

    @Test
    void theUserMaySayWhichColumnIsWhich() {
        TableShape named = new TableShape(Map.of(Column.TEXT, "شرح مفصل", Column.TITLE, "2"), true, null);
        read(bytes("الف,ب,شرح مفصل\n1,سرخط,\"" + FA + "\"\n"), "a.csv", Options.DEFAULT.withTable(named));
        TableShape numbered = new TableShape(Map.of(Column.TEXT, "1", Column.PUBLISHED, "2"), false, '#');
        read(bytes(AR + "#2017-12-05\n"), "-", Options.DEFAULT.withTable(numbered));
        assertThat(read).extracting(Article::title).containsExactly("سرخط", null);
        assertThat(day(1)).isEqualTo(LocalDate.of(2017, 12, 5));
    }

    @Test
    void aTableWithoutAColumnForTheTextSaysWhatToDo() {
        read(bytes("الف,ب\n1,2\n"), "a.csv", Options.DEFAULT);
        TableShape wrong = new TableShape(Map.of(Column.TEXT, "پ"), true, null);
        read(bytes("الف,ب\n1,2\n"), "a.csv", Options.DEFAULT.withTable(wrong));
        assertThat(failed).extracting(Failure::message).first().asString().contains("--columns text=");
        assertThat(failed).extracting(Failure::message).last().asString().contains("no column 'پ'");
        assertThat(failed).extracting(Failure::kind).containsOnly(Kind.MALFORMED_TABLE);
    }

    @Test
    void badRowsAreSetAsideByTheirLines() {
        String huge = "x".repeat(3000);
        read(
                bytes("title,text\na,\"" + FA + "\nb," + AR + ",c\nd," + AR + "\ne," + huge + "\nf,\n"),
                "a.csv",
                Options.DEFAULT.withMaximumBytes(2000));
        assertThat(read).extracting(Article::title).containsExactly("d");
        assertThat(failed)
                .extracting(failure -> failure.place().text() + " " + failure.kind())
                .containsExactly(
                        ", line 2 MALFORMED_TABLE",
                        ", line 3 MALFORMED_TABLE",
                        ", line 5 TOO_LARGE",
                        ", line 6 NO_TEXT");
    }

    @Test
    void aTableStreamsInLittleMemory() {
        byte[] row = bytes("x,\"" + FA.repeat(20) + "\"\n");
        List<InputStream> parts = new ArrayList<>(List.of(new ByteArrayInputStream(bytes("title,text\n"))));
        for (int i = 0; i < 2000; i++) {
            parts.add(new ByteArrayInputStream(row));
        }
        InputStream endless = new SequenceInputStream(Collections.enumeration(parts));
        int[] seen = {0};
        Archive.read(
                List.of(new Input.Stream("-", endless)),
                Options.DEFAULT,
                o -> seen[0] += o instanceof Outcome.Read ? 1 : 0);
        assertThat(seen[0]).isEqualTo(2000);
    }

    // --- books

    @Test
    void theChaptersOfABookAreReadInItsOrder() throws IOException {
        read(epub(""));
        assertThat(read).extracting(Article::source).containsExactly("-!/OEBPS/two.xhtml", "-!/OEBPS/one%.xhtml");
        assertThat(read).extracting(Article::title).containsExactly("فصل دوم: راه", "الفصل الأول: السكة");
        assertThat(text(0)).contains(FA).doesNotContain("فهرست");
        assertThat(read.getFirst().byline()).isEqualTo("آرش نمونه");
        assertThat(read.getFirst().published()).isNull();
        assertThat(read.getFirst().notes()).extracting(Note::code).contains("from-book", "published-hint");
        assertThat(failed).isEmpty();
    }

    @Test
    void anEncryptedChapterIsToldAndTheOthersAreRead() throws IOException {
        read(epub("OEBPS/two.xhtml"));
        assertThat(read).extracting(Article::source).containsExactly("-!/OEBPS/one%.xhtml");
        assertThat(failed).extracting(Failure::kind).containsExactly(Kind.ENCRYPTED);
    }

    @Test
    void aBookWithoutItsPackageIsReadAsItLies() throws IOException {
        read(
                zip("mimetype", bytes("application/epub+zip"), "x.xhtml", bytes(chapter("فصل", FA))),
                "a.epub",
                Options.DEFAULT);
        assertThat(read).hasSize(1);
        assertThat(failed).extracting(Failure::kind).containsExactly(Kind.UNREADABLE);
    }

    @Test
    void entitiesInABookAreNotExpanded() throws IOException {
        String lol = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"" + "&a;".repeat(100)
                + "\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
        String page = lol + chapter("فصل", FA + " &b; &c;").replace("<?xml version=\"1.0\"?>", "");
        read(zip("mimetype", bytes("application/epub+zip"), "x.xhtml", bytes(page)), "a.epub", Options.DEFAULT);
        assertThat(text(0)).contains("&b; &c;").doesNotContain("lol");
    }

    // --- PDF

    @Test
    void aPdfIsAnArticleWhoseOwnDateIsNoPublication() throws IOException {
        PaperMill mill = new PaperMill(Drawing.LETTERS)
                .paragraph(18, "دیدار دو وزیر")
                .paragraph(11, FA)
                .paragraph(11, FA + " " + FA);
        java.util.Calendar made =
                java.util.Calendar.getInstance(java.util.TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        made.clear();
        made.set(2019, java.util.Calendar.MAY, 3);
        mill.document().getDocumentInformation().setCreationDate(made);
        mill.document().getDocumentInformation().setTitle("Microsoft Word - 1.docx");
        read(zip("a.pdf", mill.bytes()));
        Article article = read.getFirst();
        assertThat(article.source()).isEqualTo("-!/a.pdf");
        assertThat(article.text()).isEqualTo("دیدار دو وزیر\n\n" + FA + "\n\n" + FA + " " + FA);
        assertThat(article.title()).isEqualTo("دیدار دو وزیر");
        assertThat(article.published()).isNull();
        assertThat(article.notes())
                .extracting(note -> note.code() + ": " + note.message())
                .contains(
                        "title-hint: the PDF calls itself \"Microsoft Word - 1.docx\"",
                        "published-hint: the PDF was made on 2019-05-03; that is not taken for the publication");
    }

    @Test
    void aBrokenPdfIsToldByName() {
        read(bytes("%PDF-1.7\nnothing of the kind"));
        assertThat(failed).extracting(Failure::kind).containsExactly(Kind.UNREADABLE);
    }

    // --- what they are made of

    private static byte[] epub(String encrypted) throws IOException {
        String container = "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>";
        String opf = "<?xml version='1.0'?><package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
                + "<dc:title>سالنامه</dc:title><dc:creator>آرش نمونه</dc:creator><dc:date>2020-01-02</dc:date>"
                + "<dc:language>fa</dc:language></metadata><manifest>"
                + "<item id='n' href='nav.xhtml' properties='nav'/><item id='c' href='cover.xhtml'/>"
                + "<item id='a' href='one%25.xhtml'/><item id='b' href='./x/../two.xhtml'/></manifest>"
                + "<spine><itemref idref='c'/><itemref idref='n'/><itemref idref='b'/><itemref idref='a'/></spine></package>";
        String key = "<encryption><EncryptedData><EncryptionMethod Algorithm='aes'/><CipherData><CipherReference URI='"
                + encrypted + "'/></CipherData></EncryptedData></encryption>";
        return zip(
                "mimetype", bytes("application/epub+zip"),
                "META-INF/container.xml", bytes(container),
                "META-INF/encryption.xml", bytes(encrypted.isEmpty() ? "<encryption/>" : key),
                "OEBPS/book.opf", bytes(opf),
                "OEBPS/pictures/a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                "OEBPS/nav.xhtml", bytes(chapter("فهرست", "فصل یکم")),
                "OEBPS/cover.xhtml",
                        bytes(
                                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><title/><body><img src='a.png'/></body></html>"),
                "OEBPS/one%.xhtml", bytes(chapter("الفصل الأول: السكة", AR)),
                "OEBPS/two.xhtml", bytes(chapter("فصل دوم: راه", FA)));
    }

    private static String chapter(String title, String text) {
        return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/><script src=\"x.js\"/></head>"
                + "<body><h1>" + title + "</h1><a id=\"x\"/><p>" + text + "</p><p>" + text.replace('،', ' ') + " "
                + text
                + "</p></body></html>";
    }

    /// A gigabyte of spaces in lines, packed.
    private static byte[] gigabyte() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.jsonl"));
            byte[] lines = new byte[1 << 20];
            Arrays.fill(lines, (byte) '\n');
            for (int i = 0; i < 1 << 8; i++) {
                zip.write(lines);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private String text(int item) {
        return read.get(item).text();
    }

    private LocalDate day(int item) {
        return Objects.requireNonNull(read.get(item).published()).day();
    }

    private void read(byte[] bytes) {
        read(bytes, "-", Options.DEFAULT);
    }

    private void read(byte[] bytes, String name, Options options) {
        Archive.read(List.of(new Input.Stream(name, new ByteArrayInputStream(bytes))), options, this::keep);
    }

    private void keep(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read(Article article) -> read.add(article);
            case Outcome.Failed(Failure failure) -> failed.add(failure);
        }
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(bytes(text));
        }
        return bytes.toByteArray();
    }
}
