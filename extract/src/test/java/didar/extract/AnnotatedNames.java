package didar.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Sentences with names marked by hand, from the shared corpora. The kinds are those of [NameTag]; others are left out.
///
/// @param names in order, half-open offsets in UTF-16 units of the text
record AnnotatedNames(String text, List<Name> names) {

    record Name(int kind, int start, int end) {}

    /// PEYMA: `token|TAG`, half-spaces as spaces inside a token.
    static List<AnnotatedNames> peyma(Path shared, String part) {
        return read(shared.resolve("data/ner/fa_peyma-" + part + ".txt.gz"), '|', "\u200c", false, false);
    }

    /// ParsTwiNER: parties and groups («POG») count as organisations.
    static List<AnnotatedNames> parstwiner(Path shared, String part) {
        return read(shared.resolve("data/ner/fa_parstwiner-" + part + ".txt.gz"), '\t', "\u200c", false, false);
    }

    /// ANERcorp: one stream of tokens; a sentence ends at a full stop. Malformed rows are passed over.
    static List<AnnotatedNames> anercorp(Path shared) {
        return read(shared.resolve("data/ner/ar_anercorp.txt.gz"), ' ', "", true, false);
    }

    /// The Wojood sample: nested names, of which the outermost is taken; geopolitical ones count as places.
    static List<AnnotatedNames> wojood(Path shared, String part) {
        return wojood(shared, part, false);
    }

    /// The offices of the Wojood sample («OCC»), as kind 0.
    static List<AnnotatedNames> wojoodOffices(Path shared, String part) {
        return wojood(shared, part, true);
    }

    private static List<AnnotatedNames> wojood(Path shared, String part, boolean offices) {
        return read(shared.resolve("data/ner/ar_wojood-sample-" + part + ".txt.gz"), ' ', "", false, offices);
    }

    private static List<AnnotatedNames> read(
            Path file, char separator, String halfSpace, boolean stream, boolean offices) {
        List<AnnotatedNames> sentences = new ArrayList<>();
        Builder sentence = new Builder();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int cut = line.indexOf(separator);
                if (line.isBlank()) {
                    sentence.finish(sentences);
                } else if (cut > 0) {
                    String word = line.substring(0, cut).strip();
                    sentence.add(word.replace(" ", halfSpace), label(line.substring(cut + 1), offices));
                    if (stream && word.equals(".")) {
                        sentence.finish(sentences);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        sentence.finish(sentences);
        return sentences;
    }

    /// The label of a row; of nested ones the first that goes on, else the last, which is the outermost.
    private static int label(String tags, boolean offices) {
        int label = NameTag.OUTSIDE;
        for (String tag : tags.strip().split("[\\s]+")) {
            int kind = offices ? tag.endsWith("-OCC") ? 0 : -1 : kind(tag);
            if (kind >= 0 && tag.startsWith("I")) {
                return NameTag.further(kind);
            }
            if (kind >= 0) {
                label = NameTag.first(kind);
            }
        }
        return label;
    }

    private static int kind(String tag) {
        return tag.length() < 3
                ? -1
                : switch (tag.substring(2).toUpperCase(Locale.ROOT)) {
                    case "PER", "PERS" -> 0;
                    case "LOC", "GPE" -> 1;
                    case "ORG", "POG" -> 2;
                    default -> -1;
                };
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Name> names = new ArrayList<>();
        private int kind = -1;
        private int start;
        private int end;

        void add(String word, int label) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int at = text.length();
            text.append(word);
            boolean goesOn = label != NameTag.OUTSIDE && !NameTag.isFirst(label) && NameTag.kind(label) == kind;
            if (!goesOn) {
                close();
                if (label != NameTag.OUTSIDE) {
                    kind = NameTag.kind(label);
                    start = at;
                }
            }
            end = text.length();
        }

        private void close() {
            if (kind >= 0) {
                names.add(new Name(kind, start, end));
                kind = -1;
            }
        }

        void finish(List<AnnotatedNames> sentences) {
            close();
            if (!text.isEmpty()) {
                sentences.add(new AnnotatedNames(text.toString(), List.copyOf(names)));
            }
            text.setLength(0);
            names.clear();
        }
    }
}
