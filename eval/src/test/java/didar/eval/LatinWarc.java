package didar.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/// A web archive without a word in the Arabic script: pages of invented words in which markup, scripts and text have
/// the shares of news pages, packed a record at a time, four to six times smaller. A third of the pages have accents,
/// as many as French. It is the same on every machine.
final class LatinWarc {

    private static final long SEED = 20261122;
    private static final int PAGES = 5_000;
    private static final int WORDS = 6_000;
    private static final int PARAGRAPHS = 45;
    private static final int WORDS_OF_PARAGRAPH = 55;
    private static final int LINKS = 300;
    private static final int LETTERS_OF_SCRIPT = 9_000;

    private final Random random = new Random(SEED);
    private final List<String> plain = words("bcdfghjklmnprstvwz", "aeiou");
    private final List<String> accented = words("bcdfgjklmnprstvwz", "aeiou".repeat(16) + "éèêàüöä");

    private LatinWarc() {}

    /// Writes it where it is not yet.
    ///
    /// @return its size in bytes, unpacked
    static long in(Path file) {
        try {
            Path size = Path.of(file + ".size");
            if (!Files.exists(size)) {
                Files.writeString(size, Long.toString(new LatinWarc().write(file)));
            }
            return Long.parseLong(Files.readString(size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long write(Path file) throws IOException {
        long size = 0;
        try (var writer = new WarcWriter(file)) {
            for (int i = 0; i < PAGES; i++) {
                byte[] page = page(i % 3 == 0 ? accented : plain).getBytes(StandardCharsets.UTF_8);
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .addHeader("Date", "Sun, 22 Nov 2026 10:00:00 GMT")
                        .addHeader("Server", "nginx")
                        .addHeader("Vary", "Accept-Encoding")
                        .addHeader("Cache-Control", "max-age=300, public")
                        .body(MediaType.HTML_UTF8, page)
                        .build();
                WarcResponse record = new WarcResponse.Builder("https://news.example/" + word(plain) + "/" + i)
                        .date(Instant.EPOCH.plusSeconds(i))
                        .recordId(new UUID(SEED, i))
                        .body(http)
                        .build();
                size += record.serializeHeader().length + record.body().size() + 4;
                writer.write(record);
            }
        }
        return size;
    }

    private String page(List<String> words) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(sentence(words, 9))
                .append("</title>\n<script>");
        while (page.length() < LETTERS_OF_SCRIPT) {
            page.append("window.")
                    .append(word(words))
                    .append("={\"")
                    .append(word(words))
                    .append("\":");
            page.append(random.nextInt(1 << 20))
                    .append(",\"")
                    .append(word(words))
                    .append("\":[]};\n");
        }
        page.append("</script></head>\n<body class=\"article\"><nav><ul class=\"menu menu--top\">\n");
        for (int i = 0; i < LINKS; i++) {
            page.append("<li class=\"menu__item menu__item--level-")
                    .append(i % 3)
                    .append("\"><a class=\"menu__link\" data-event=\"click\" data-part=\"navigation\" href=\"/");
            page.append(word(words)).append('/').append(random.nextInt(1 << 16)).append("\"><span>");
            page.append(sentence(words, 3)).append("</span></a></li>\n");
        }
        page.append("</ul></nav><main><article>\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            page.append("<p class=\"article__text\">")
                    .append(sentence(words, WORDS_OF_PARAGRAPH))
                    .append("</p>\n");
        }
        return page.append("</article></main></body></html>\n").toString();
    }

    private String sentence(List<String> words, int length) {
        var sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : i % 11 == 0 ? ", " : " ").append(word(words));
        }
        return sentence.append(length > 5 ? " &amp; more." : "").toString();
    }

    /// Frequent words are as frequent as in texts: by the inverse of their rank.
    private String word(List<String> words) {
        return words.get((int) Math.pow(WORDS, random.nextDouble()) - 1);
    }

    private List<String> words(String consonants, String vowels) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            var word = new StringBuilder();
            int syllables = 1 + random.nextInt(i < 200 ? 2 : 4);
            for (int k = 0; k < syllables; k++) {
                word.append(consonants.charAt(random.nextInt(consonants.length())));
                word.append(vowels.charAt(random.nextInt(vowels.length())));
                word.append(random.nextInt(3) == 0 ? "n" : "");
            }
            words.add(word.toString());
        }
        return words;
    }
}
