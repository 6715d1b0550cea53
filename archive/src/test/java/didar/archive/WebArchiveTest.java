package didar.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.PassedOver.Reason;
import didar.record.Article;
import didar.record.Note;
import didar.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.Warcinfo;

class WebArchiveTest {

    /// A page of a hundred sentences «خبر سد تازه در شمال کشور.», packed by zlib of Node.js.
    private static final String BROTLI =
            "G8cRGBwHbqw1I3WQhI5NjQ3ikt3OlpuYlcBIDQK7f4nNo+0YB6zDN43+aDQ45LaIj5DCjVsaNexKgLxDEgCYjIR8mxbeLQu5q7h0uTssqkPd4qxv";

    @Test
    void every_page_of_a_packed_archive_is_an_article_whose_source_is_its_address() {
        Reading reading = Reading.of(
                "crawl.warc.gz", Warcs.packed().page(1).page(2).page(3).bytes());

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.sources()).containsExactly(Warcs.address(1), Warcs.address(2), Warcs.address(3));
        assertThat(reading.articles())
                .extracting(Article::language)
                .containsExactly(Language.ARABIC, Language.PERSIAN, Language.ARABIC);
        assertThat(reading.articles().get(1).text()).contains(Warcs.persian(2));
    }

    @Test
    void an_archive_that_is_not_packed_or_packed_as_one_is_read_as_well() throws IOException {
        byte[] plain = Warcs.plain().page(1).page(2).bytes();

        assertThat(Reading.of("crawl.warc", plain).sources()).hasSize(2);
        assertThat(Reading.of("crawl.warc.gz", gzip(plain)).sources()).hasSize(2);
        assertThat(Reading.of("no ending", gzip(plain)).sources()).hasSize(2);
    }

    @Test
    void records_that_run_from_one_member_into_the_next_are_read() throws IOException {
        byte[] plain = Warcs.plain().page(1).page(2).page(3).bytes();
        var members = new ByteArrayOutputStream();
        for (int from = 0; from < plain.length; from += 700) {
            members.write(gzip(Arrays.copyOfRange(plain, from, Math.min(plain.length, from + 700))));
        }

        Reading reading = Reading.of("crawl.warc.gz", members.toByteArray());

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.sources()).hasSize(3);
    }

    @Test
    void the_version_1_1_and_brackets_around_an_address_are_read() {
        var record = new WarcResponse.Builder("<https://news.example/1>").version(MessageVersion.WARC_1_1);
        byte[] bytes = Warcs.packed()
                .response(record, ok(Warcs.html(Warcs.persian(1))))
                .bytes();

        assertThat(Reading.of("a.warc.gz", bytes).sources()).containsExactly("https://news.example/1");
    }

    @Test
    void the_text_of_wet_is_an_article_with_its_address_and_its_time_of_fetching() {
        Reading reading = Reading.of(
                "a.warc.wet.gz",
                Warcs.packed().text(7, Warcs.persian(7), "fas,eng").bytes());

        Article article = reading.articles().getFirst();
        assertThat(article.source()).isEqualTo(Warcs.address(7));
        assertThat(article.text()).isEqualTo(Warcs.persian(7));
        assertThat(article.published()).isNull();
        assertThat(notes(article, "captured"))
                .isEqualTo("fetched at 2021-05-03T10:11:12Z; its record is in a.warc.wet.gz, byte 0");
        assertThat(notes(article, "published-no-later")).contains("2021-05-03T10:11:12Z");
    }

    @Test
    void the_records_of_arc_are_read() throws IOException {
        String html = Warcs.html(Warcs.arabic(1));
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html).getBytes(UTF_8);
        String version = "1 0 archive\nURL IP-address Archive-date Content-type Archive-length\n";
        var arc = new ByteArrayOutputStream();
        arc.writeBytes(
                ("filedesc://a.arc 0.0.0.0 20080430204825 text/plain " + version.length() + "\n" + version + "\n")
                        .getBytes(UTF_8));
        for (int i = 0; i < 2; i++) {
            arc.writeBytes(("http://news.example/" + i + " 10.0.0.1 20080430204826 text/html " + http.length + "\n")
                    .getBytes(UTF_8));
            arc.writeBytes(http);
            arc.write('\n');
        }

        for (byte[] bytes : new byte[][] {arc.toByteArray(), gzip(arc.toByteArray())}) {
            Reading reading = Reading.of("a.arc", bytes);
            assertThat(reading.failures()).isEmpty();
            assertThat(reading.reasons()).containsExactly(Reason.BOOKKEEPING);
            assertThat(reading.sources()).containsExactly("http://news.example/0", "http://news.example/1");
            assertThat(notes(reading.articles().getFirst(), "captured")).startsWith("fetched at 2008-04-30T20:48:26Z");
        }
    }

    @Test
    void what_is_no_page_is_told_as_what_it_is() throws IOException {
        Warcs archive = Warcs.packed()
                .write(new Warcinfo.Builder().filename("a.warc.gz").build())
                .write(new WarcRequest.Builder(Warcs.address(1))
                        .body(new HttpRequest.Builder("GET", URI.create(Warcs.address(1))).build())
                        .build())
                .page(1)
                .write(new WarcRevisit.Builder(Warcs.address(1), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0).build())
                .response(2, new HttpResponse.Builder(404, "Not Found").body(MediaType.HTML_UTF8, bytes("<html>")))
                .response(3, new HttpResponse.Builder(200, "OK").body(MediaType.JSON, bytes("{}")));

        Reading reading = Reading.of("a.warc.gz", archive.bytes());

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.sources()).containsExactly(Warcs.address(1));
        assertThat(reading.reasons())
                .containsExactly(
                        Reason.BOOKKEEPING, Reason.BOOKKEEPING, Reason.REVISIT, Reason.STATUS, Reason.MEDIA_TYPE);
    }

    @Test
    void a_resource_is_read_as_what_its_media_type_says() {
        Warcs archive = Warcs.packed()
                .write(new WarcResource.Builder(URI.create("file:///a.html"))
                        .body(MediaType.HTML, bytes(Warcs.html(Warcs.persian(1))))
                        .build())
                .write(new WarcResource.Builder(URI.create("file:///a.txt"))
                        .body(MediaType.PLAIN_TEXT, bytes(Warcs.arabic(1)))
                        .build());

        assertThat(Reading.of("a.warc.gz", archive.bytes()).sources())
                .containsExactly("file:///a.html", "file:///a.txt");
    }

    @Test
    void the_character_set_is_that_of_the_header() {
        byte[] page = Warcs.html(Warcs.arabic(1)).getBytes(Charset.forName("windows-1256"));
        byte[] archive = Warcs.packed()
                .response(
                        1,
                        new HttpResponse.Builder(200, "OK")
                                .body(MediaType.parse("text/html;charset=windows-1256"), page))
                .bytes();

        Article article = Reading.of("a.warc.gz", archive).articles().getFirst();

        assertThat(article.text()).contains(Warcs.arabic(1));
        assertThat(article.notes()).extracting(Note::code).doesNotContain("encoding");
    }

    @Test
    void the_codings_of_http_are_taken_off() throws IOException {
        byte[] page = bytes(Warcs.html(Warcs.persian(1)));
        Warcs archive = Warcs.packed()
                .response(1, coded("gzip", gzip(page)))
                .response(2, coded("deflate", deflate(page, false)))
                .response(3, coded("deflate", deflate(page, true)))
                .response(4, coded("gzip", page))
                .response(5, coded("deflate, gzip", gzip(deflate(page, false))))
                .response(
                        6,
                        new HttpResponse.Builder(200, "OK")
                                .addHeader("Transfer-Encoding", "chunked")
                                .body(MediaType.HTML_UTF8, chunked(page)));

        Reading reading = Reading.of("a.warc.gz", archive.bytes());

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.articles())
                .hasSize(6)
                .allSatisfy(article -> assertThat(article.text()).contains(Warcs.persian(1)));
    }

    @Test
    void brotli_is_taken_off() {
        byte[] brotli = Base64.getDecoder().decode(BROTLI);
        Reading reading = Reading.of(
                "a.warc.gz", Warcs.packed().response(1, coded("br", brotli)).bytes());

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.articles().getFirst().text()).contains("خبر سد");
    }

    @Test
    void a_coding_that_is_not_known_or_breaks_off_fails_with_the_place() throws IOException {
        byte[] page = bytes(Warcs.html(Warcs.persian(1)));
        byte[] half = Arrays.copyOf(deflate(page, true), 100);
        Warcs archive = Warcs.packed()
                .response(1, coded("compress", page))
                .response(2, coded("deflate", half))
                .page(3);

        Reading reading = Reading.of("a.warc.gz", archive.bytes());

        assertThat(reading.failures()).extracting(Failure::kind).containsOnly(Failure.Kind.BROKEN_RECORD);
        assertThat(reading.order()).containsExactly("failed", "failed", Warcs.address(3));
        assertThat(reading.failures().get(1).toString()).startsWith("a.warc.gz, byte " + archive.start(1) + ": ");
    }

    @Test
    void a_page_that_the_archive_cut_is_read_with_a_note() throws IOException {
        byte[] packed = gzip(bytes(Warcs.html(Warcs.persian(1)) + " ".repeat(100_000) + Math.PI));
        byte[] half = Arrays.copyOf(packed, packed.length - 12);
        byte[] archive = Warcs.packed()
                .response(
                        new WarcResponse.Builder(Warcs.address(1)).truncated(WarcTruncationReason.LENGTH),
                        coded("gzip", half))
                .bytes();

        Article article = Reading.of("a.warc.gz", archive).articles().getFirst();

        assertThat(article.text()).contains(Warcs.persian(1));
        assertThat(notes(article, "record-truncated")).contains("length");
    }

    @Test
    void the_time_of_fetching_is_never_that_of_publication_but_bounds_it() {
        Warcs archive =
                Warcs.packed().page(1).response(2, ok(dated("2021-05-02"))).response(3, ok(dated("2021-06-02")));

        var articles = Reading.of("a.warc.gz", archive.bytes()).articles();

        assertThat(articles.get(0).published()).isNull();
        assertThat(notes(articles.get(0), "published-no-later")).contains("2021-05-03T10:11:12Z");
        assertThat(Objects.requireNonNull(articles.get(1).published()).day()).hasToString("2021-05-02");
        assertThat(articles.get(1).notes()).extracting(Note::code).doesNotContain("published-after-capture");
        assertThat(Objects.requireNonNull(articles.get(2).published()).day()).hasToString("2021-06-02");
        assertThat(notes(articles.get(2), "published-after-capture")).contains("2021-06-02", "2021-05-03T10:11:12Z");
    }

    @Test
    void only_wanted_languages_are_read_and_the_others_counted() {
        Warcs archive = Warcs.packed()
                .page(1)
                .page(2)
                .page(3, Warcs.english(3))
                .text(4, Warcs.persian(4), "fas")
                .text(5, Warcs.persian(5), "eng")
                .text(6, Warcs.persian(6), "urd");
        Options persian = Options.DEFAULT.withLanguages(EnumSet.of(Language.PERSIAN));

        Reading reading = Reading.of("a.warc.gz", new ByteArrayInputStream(archive.bytes()), persian);

        assertThat(reading.sources()).containsExactly(Warcs.address(2), Warcs.address(4), Warcs.address(6));
        assertThat(reading.passedOver())
                .containsExactly(passedOver(archive, 0), passedOver(archive, 2), passedOver(archive, 4));
    }

    @Test
    void the_language_of_lines_of_json_is_told_by_their_text_whatever_they_say() {
        String lines = "{\"id\": \"a\", \"language\": \"fa\", \"text\": \"" + Warcs.arabic(1) + "\"}\n"
                + "{\"id\": \"b\", \"language\": \"ar\", \"text\": \"" + Warcs.persian(1) + "\"}\n";
        Options persian = Options.DEFAULT.withLanguages(EnumSet.of(Language.PERSIAN));

        Reading reading = Reading.of("a.jsonl", new ByteArrayInputStream(bytes(lines)), persian);

        assertThat(reading.order()).containsExactly("passed over", "b");
        assertThat(reading.passedOver().getFirst().place().text()).isEqualTo(", line 1");
    }

    private static PassedOver passedOver(Warcs archive, int record) {
        return new PassedOver("a.warc.gz", new Failure.Place.Offset(archive.start(record), 0), Reason.LANGUAGE);
    }

    private static String dated(String day) {
        return Warcs.html(Warcs.persian(1))
                .replace(
                        "<head>",
                        "<head><meta property=\"article:published_time\" content=\"" + day + "T08:00:00+03:30\">");
    }

    private static String notes(Article article, String code) {
        return article.notes().stream()
                .filter(note -> note.code().equals(code))
                .map(Note::message)
                .findFirst()
                .orElse("");
    }

    private static HttpResponse.Builder ok(String html) {
        return new HttpResponse.Builder(200, "OK").body(MediaType.HTML_UTF8, bytes(html));
    }

    private static HttpResponse.Builder coded(String coding, byte[] bytes) {
        return new HttpResponse.Builder(200, "OK")
                .addHeader("Content-Encoding", coding)
                .body(MediaType.HTML_UTF8, bytes);
    }

    private static byte[] chunked(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        for (int from = 0; from < bytes.length; from += 100) {
            int n = Math.min(100, bytes.length - from);
            out.writeBytes(bytes(Integer.toHexString(n) + "\r\n"));
            out.write(bytes, from, n);
            out.writeBytes(bytes("\r\n"));
        }
        out.writeBytes(bytes("0\r\n\r\n"));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(bytes);
        }
        deflater.end();
        return packed.toByteArray();
    }
}
