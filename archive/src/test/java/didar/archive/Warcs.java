package didar.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/// Web archives for tests, as jwarc writes them.
final class Warcs {

    static final Instant FETCHED = Instant.parse("2021-05-03T10:11:12Z");

    private static final String PERSIAN =
            "وزیر نیرو گفت ساخت سد تازه در شمال کشور از بهار آینده آغاز می‌شود و دو سال طول خواهد کشید. او افزود شماره %d نیز در راه است.";
    private static final String ARABIC =
            "قال وزير الطاقة إن بناء السد الجديد في شمال البلاد سيبدأ في الربيع المقبل ويستغرق عامين. وأضاف أن الرقم %d قادم أيضا.";
    private static final String ENGLISH =
            "The minister of energy said that work on the new dam in the north will begin next spring. Number %d is to follow.";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcCompression compression;
    private final List<Integer> starts = new ArrayList<>();

    private Warcs(WarcCompression compression) {
        this.compression = compression;
    }

    static Warcs plain() {
        return new Warcs(WarcCompression.NONE);
    }

    /// Each record packed by itself.
    static Warcs packed() {
        return new Warcs(WarcCompression.GZIP);
    }

    static String persian(int number) {
        return PERSIAN.replace("%d", Integer.toString(number));
    }

    static String arabic(int number) {
        return ARABIC.replace("%d", Integer.toString(number));
    }

    static String english(int number) {
        return ENGLISH.replace("%d", Integer.toString(number));
    }

    static String html(String text) {
        return "<!DOCTYPE html><html><head><title>عنوان</title></head><body><article><h1>سد در راه است</h1><p>" + text
                + "</p><p>" + text + "</p></article></body></html>";
    }

    static String address(int number) {
        return "https://news.example/" + number;
    }

    /// A page of the number, in Persian when it is even and in Arabic when it is odd.
    Warcs page(int number) {
        return page(number, number % 2 == 0 ? persian(number) : arabic(number));
    }

    Warcs page(int number, String text) {
        return response(
                number,
                new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML_UTF8, html(text).getBytes(StandardCharsets.UTF_8)));
    }

    Warcs response(int number, HttpResponse.Builder http) {
        return response(new WarcResponse.Builder(address(number)), http);
    }

    Warcs response(WarcResponse.Builder record, HttpResponse.Builder http) {
        try {
            return write(record.date(FETCHED).body(http.build()).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A record of WET.
    Warcs text(int number, String text, String languages) {
        return write(new WarcConversion.Builder()
                .setHeader("WARC-Target-URI", address(number))
                .date(FETCHED)
                .addHeader("WARC-Identified-Content-Language", languages)
                .body(MediaType.PLAIN_TEXT, text.getBytes(StandardCharsets.UTF_8))
                .build());
    }

    Warcs write(WarcRecord record) {
        starts.add(bytes.size());
        try {
            // jwarc's writer closes what it was given
            var part = new ByteArrayOutputStream();
            try (var writer = new WarcWriter(Channels.newChannel(part), compression)) {
                writer.write(record);
            }
            bytes.write(part.toByteArray());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Warcs raw(byte[] some) {
        starts.add(bytes.size());
        bytes.writeBytes(some);
        return this;
    }

    Warcs raw(String some) {
        return raw(some.getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /// Where the record starts that was written as the `n`th, 0-based.
    int start(int n) {
        return starts.get(n);
    }
}
