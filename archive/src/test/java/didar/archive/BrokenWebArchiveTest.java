package didar.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/// Damage costs the record that it struck, and is told with its place.
class BrokenWebArchiveTest {

    private static final long FIVE_GIGABYTES = 5L << 30;

    @Test
    void a_malformed_header_is_set_aside_with_its_offset() {
        Warcs plain = Warcs.plain()
                .page(1)
                .raw("WARC/1.0\r\nno colon here\r\n\r\nsome text\r\n\r\n")
                .page(2);
        Warcs packed = Warcs.packed()
                .page(1)
                .raw(gzip("WARC/1.0\r\nno colon here\r\n\r\n\r\n\r\n"))
                .page(2);

        for (Warcs archive : List.of(plain, packed)) {
            Reading reading = Reading.of("a.warc", archive.bytes());
            assertThat(reading.order()).containsExactly(Warcs.address(1), "failed", Warcs.address(2));
            assertFailed(reading, archive, 1, "malformed", archive.start(2));
        }
    }

    @Test
    void in_an_archive_packed_as_one_the_place_is_that_of_the_unpacked_byte() {
        Warcs plain = Warcs.plain()
                .page(1)
                .raw("WARC/1.0\r\nno colon here\r\n\r\nsome text\r\n\r\n")
                .page(2);

        Reading reading = Reading.of("a.warc.gz", gzip(new String(plain.bytes(), ISO_8859_1)));

        assertThat(reading.order()).containsExactly(Warcs.address(1), "failed", Warcs.address(2));
        assertThat(reading.failures().getFirst().toString())
                .startsWith("a.warc.gz, byte 0, unpacked byte " + plain.start(1) + " from there: ");
    }

    @Test
    void a_header_without_a_length_or_with_two_is_set_aside() {
        String head = "WARC/1.0\r\nWARC-Type: response\r\n";
        for (String length : List.of("", "Content-Length: 3\r\nContent-Length: 4\r\n", "Content-Length: -3\r\n")) {
            Warcs archive =
                    Warcs.plain().page(1).raw(head + length + "\r\nabc\r\n\r\n").page(2);
            Reading reading = Reading.of("a.warc", archive.bytes());
            assertThat(reading.order()).containsExactly(Warcs.address(1), "failed", Warcs.address(2));
            assertFailed(reading, archive, 1, "length", archive.start(2));
        }
    }

    @Test
    void a_length_that_is_wrong_costs_its_record_alone() {
        for (long length : new long[] {0, 5, 700, 5_000, 1 << 20, FIVE_GIGABYTES}) {
            Warcs plain = Warcs.plain().page(1).raw(withLength(length)).page(2).page(3);
            Reading reading = Reading.of("a.warc", plain.bytes());
            assertThat(reading.order())
                    .as("length %d", length)
                    .containsExactly(Warcs.address(1), "failed", Warcs.address(2), Warcs.address(3));
            assertFailed(reading, plain, 1, "", plain.start(2));

            Warcs packed =
                    Warcs.packed().page(1).raw(gzip(withLength(length))).page(2).page(3);
            reading = Reading.of("a.warc.gz", packed.bytes());
            assertThat(reading.order())
                    .as("length %d, packed", length)
                    .containsExactly(Warcs.address(1), "failed", Warcs.address(2), Warcs.address(3));
            assertFailed(reading, packed, 1, "", packed.start(2));
        }
    }

    @Test
    void a_record_without_the_blank_lines_behind_it_is_read_with_a_note() {
        byte[] one = Warcs.plain().page(1).bytes();
        byte[] bytes =
                Warcs.plain().raw(Arrays.copyOf(one, one.length - 4)).page(2).bytes();

        Reading reading = Reading.of("a.warc", bytes);

        assertThat(reading.sources()).containsExactly(Warcs.address(1), Warcs.address(2));
        assertThat(reading.articles().getFirst().notes())
                .anySatisfy(note -> assertThat(note.code()).isEqualTo("record-damaged"));
    }

    @Test
    void a_damaged_member_is_set_aside_and_the_next_read() {
        Warcs archive = Warcs.packed().page(1).page(2).page(3);
        for (int at : new int[] {0, 3, 12, 60, 200, archive.start(2) - archive.start(1) - 3}) {
            byte[] bytes = archive.bytes();
            bytes[archive.start(1) + at] ^= 0x5a;
            Reading reading = Reading.of("a.warc.gz", bytes);
            assertThat(reading.order()).as("byte %d", at).containsExactly(Warcs.address(1), "failed", Warcs.address(3));
            assertFailed(reading, archive, 1, "", archive.start(2));
        }
    }

    @Test
    void the_first_member_may_be_damaged() {
        Warcs archive = Warcs.packed().page(1).page(2);
        byte[] bytes = archive.bytes();
        bytes[14] ^= 0x5a;

        assertThat(Reading.of("a.warc.gz", bytes).order()).containsExactly("failed", Warcs.address(2));
    }

    @Test
    void damage_anywhere_loses_no_record_but_the_one_it_struck_and_never_in_silence() {
        var random = new Random(20210503);
        Warcs packed = Warcs.packed();
        Warcs plain = Warcs.plain();
        for (int i = 0; i < 12; i++) {
            packed.page(i);
            plain.page(i);
        }
        for (int trial = 0; trial < 120; trial++) {
            boolean gz = trial % 2 == 0;
            byte[] bytes = (gz ? packed : plain).bytes();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Reading reading = Reading.of(gz ? "a.warc.gz" : "a.warc", bytes);
            assertThat(reading.order().size()).as("trial %d", trial).isBetween(11, 13);
            if (gz && reading.failures().isEmpty()) {
                assertThat(reading.articles()).as("trial %d", trial).hasSize(12);
            }
            assertThat(reading.articles()).as("trial %d", trial).hasSizeGreaterThanOrEqualTo(11);
        }
    }

    @Test
    void a_file_that_breaks_off_says_so_and_what_is_before_is_read() {
        Warcs packed = Warcs.packed().page(1).page(2);
        Warcs plain = Warcs.plain().page(1).page(2);
        for (Warcs archive : List.of(packed, plain)) {
            for (int missing : new int[] {9, 100, 300}) {
                byte[] bytes = archive.bytes();
                Reading reading = Reading.of("a.warc", Arrays.copyOf(bytes, bytes.length - missing));
                assertThat(reading.order()).containsExactly(Warcs.address(1), "failed");
                assertThat(reading.failures().getFirst().place()).isEqualTo(new Place.Offset(archive.start(1), 0));
                assertThat(reading.failures().getFirst().message()).endsWith("no record follows");
            }
        }
    }

    @Test
    void bytes_that_are_no_record_are_told_once() {
        Warcs archive = Warcs.packed().page(1).raw("garbage ".repeat(1000)).page(2);

        Reading reading = Reading.of("a.warc.gz", archive.bytes());

        assertThat(reading.order()).containsExactly(Warcs.address(1), "failed", Warcs.address(2));
        assertFailed(reading, archive, 1, "no gzip member", archive.start(2));
    }

    @Test
    void a_header_of_five_gigabytes_is_cut_and_the_next_record_read() {
        String start = "WARC/1.0\r\nWARC-Target-URI: http://news.example/";
        InputStream in = joined(
                stream("WARC/1.0\r\nWARC-Target-URI: http://news.example/"),
                repeated('a', FIVE_GIGABYTES),
                stream("\r\n\r\n"),
                new ByteArrayInputStream(Warcs.plain().page(1).bytes()));

        Reading reading = Reading.of("a.warc", in, Options.DEFAULT);

        assertThat(reading.order()).containsExactly("failed", Warcs.address(1));
        assertThat(reading.failures().getFirst().toString())
                .startsWith(
                        "a.warc, byte 0: the header of the record is longer than 1,048,576 bytes; reading goes on at byte ")
                .endsWith(String.format(java.util.Locale.ROOT, "%,d", start.length() + FIVE_GIGABYTES + 4));
    }

    @Test
    void a_record_over_the_limit_is_passed_through_and_refused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
        long length = 100L << 20;
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            out.write(("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: "
                            + (http.length() + length) + "\r\n\r\n" + http)
                    .getBytes(ISO_8859_1));
            repeated(' ', length).transferTo(out);
            out.write("\r\n\r\n".getBytes(ISO_8859_1));
        }
        Warcs archive = Warcs.packed().page(1).raw(bomb.toByteArray()).page(2);

        Reading reading = Reading.of("a.warc.gz", archive.bytes());

        assertThat(reading.order()).containsExactly(Warcs.address(1), "failed", Warcs.address(2));
        assertThat(reading.failures().getFirst().kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(reading.failures().getFirst().place()).isEqualTo(new Place.Offset(archive.start(1), 0));
    }

    @Test
    void a_page_that_unpacks_to_more_than_the_limit_is_refused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            repeated(' ', 100L << 20).transferTo(out);
        }
        Warcs archive = Warcs.packed()
                .response(
                        1,
                        new HttpResponse.Builder(200, "OK")
                                .addHeader("Content-Encoding", "gzip")
                                .body(MediaType.HTML, bomb.toByteArray()))
                .page(2);

        Reading reading = Reading.of("a.warc.gz", archive.bytes());

        assertThat(reading.order()).containsExactly("failed", Warcs.address(2));
        assertThat(reading.failures().getFirst().message())
                .isEqualTo("the page is larger than the limit of 16,777,216 bytes for one article");
    }

    @Test
    void an_empty_archive_says_so() {
        assertThat(Reading.of("a.warc", new byte[0]).failures())
                .extracting(Failure::kind)
                .containsExactly(Kind.EMPTY);
    }

    private static void assertFailed(Reading reading, Warcs archive, int record, String message, int goesOnAt) {
        Failure failure = reading.failures().getFirst();
        assertThat(failure.kind()).isEqualTo(Kind.BROKEN_RECORD);
        assertThat(failure.place()).isEqualTo(new Place.Offset(archive.start(record), 0));
        assertThat(failure.message())
                .contains(message)
                .endsWith(String.format(java.util.Locale.ROOT, "reading goes on at byte %,d", goesOnAt));
    }

    private static String withLength(long length) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/wrong\r\n"
                + "Content-Type: application/http\r\nContent-Length: " + length
                + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + "<p>text</p>\n".repeat(30)
                + "\r\n\r\n";
    }

    private static byte[] gzip(String text) {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private static InputStream joined(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
    }

    /// One character, very often.
    private static InputStream repeated(char c, long times) {
        return new InputStream() {
            private long left = times;

            @Override
            public int read() {
                return left-- > 0 ? c : -1;
            }

            @Override
            public int read(byte[] to, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(left, length);
                Arrays.fill(to, from, from + n, (byte) c);
                left -= n;
                return n;
            }
        };
    }
}
