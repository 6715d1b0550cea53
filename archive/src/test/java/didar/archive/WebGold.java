package didar.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// A web page with what a careful reader found on it, under hashes: the pages of publishers may be measured with, but
/// no
/// word of them is in the repository.
///
/// @param words of the main text by hash, with how often each stands there
/// @param noise hashes of lines that are no part of it
record WebGold(String name, String title, String published, Map<String, Integer> words, Set<String> noise) {

    /// The project's own pages.
    static final List<String> OWN = List.of(
            "fa-wordpress",
            "fa-agency",
            "fa-table-1256",
            "ar-hijri",
            "ar-live-amp",
            "fa-date-in-pieces",
            "fa-seconds",
            "ar-two-calendars",
            "ar-joomla");

    /// How much of the words of two texts is the same, as precision, recall and F1.
    record Score(double precision, double recall, double f1) {}

    static byte[] ownPage(String name) {
        try (InputStream in = WebGold.class.getResourceAsStream("web/" + name + ".html")) {
            if (in == null) {
                throw new IllegalStateException("no page " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WebGold own(String name) {
        StringBuilder text = new StringBuilder();
        Map<String, String> values = new HashMap<>();
        for (String[] row : Rows.of(WebGold.class, "web/" + name + ".expected", 2)) {
            if (row[0].equals("text")) {
                text.append(row[1]).append('\n');
            }
            values.put(row[0], row[1]);
        }
        return new WebGold(
                name,
                hash(String.join(" ", words(values.getOrDefault("title", "")))),
                values.getOrDefault("published", ""),
                counted(text.toString()),
                Set.of());
    }

    /// Gold of the shared pages.
    static List<WebGold> shared() {
        Map<String, Map<String, String>> pages = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String[] row : Rows.of(WebGold.class, "web/shared-gold.tsv", 3)) {
            pages.computeIfAbsent(row[0], name -> {
                        names.add(name);
                        return new HashMap<>();
                    })
                    .put(row[1], row[2]);
        }
        return names.stream()
                .map(name -> of(name, pages.getOrDefault(name, Map.of())))
                .toList();
    }

    private static WebGold of(String name, Map<String, String> values) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : values.getOrDefault("words", "").split(" ", -1)) {
            int star = word.indexOf('*');
            words.put(
                    star < 0 ? word : word.substring(0, star),
                    star < 0 ? 1 : Integer.parseInt(word.substring(star + 1)));
        }
        return new WebGold(
                name,
                values.getOrDefault("title", ""),
                values.getOrDefault("published", ""),
                words,
                new HashSet<>(Arrays.asList(values.getOrDefault("noise", "").split(" ", -1))));
    }

    /// The folder of the shared pages; it need not be there.
    static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path pages = at.resolve("shared/data/pages");
            if (Files.isDirectory(pages)) {
                return pages;
            }
        }
        return Path.of("../shared/data/pages");
    }

    static byte[] sharedPage(String name) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder().resolve(name + ".html.gz")))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Score score(String text) {
        int found = 0;
        int all = 0;
        for (Map.Entry<String, Integer> word : counted(text).entrySet()) {
            all += word.getValue();
            found += Math.min(word.getValue(), words.getOrDefault(word.getKey(), 0));
        }
        int wanted = words.values().stream().mapToInt(Integer::intValue).sum();
        double precision = all == 0 ? 0 : (double) found / all;
        double recall = wanted == 0 ? 0 : (double) found / wanted;
        return new Score(precision, recall, found == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> counted = new HashMap<>();
        for (String word : words(text)) {
            counted.merge(hash(word), 1, Integer::sum);
        }
        return counted;
    }

    /// Runs of letters and digits.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    static String hash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
