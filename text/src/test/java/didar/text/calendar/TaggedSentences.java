package didar.text.calendar;

import didar.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Reads corpora of one token and one BIO tag a line, sentences apart by blank lines.
final class TaggedSentences {

    private TaggedSentences() {}

    /// A stretch and its tag without `B-` or `I-`.
    record Tagged(Span span, String tag) {}

    /// A sentence, its tokens and what is tagged in it, in order.
    record Sentence(String text, List<Span> tokens, List<Tagged> tagged) {}

    /// @param separator what stands between token and tag
    /// @param tags those that are kept
    static List<Sentence> read(Path file, String separator, Set<String> tags) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        var text = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        List<Tagged> tagged = new ArrayList<>();
        String open = "";
        List<String> lines = lines(file);
        lines.add("");
        for (String line : lines) {
            int cut = line.lastIndexOf(separator);
            if (line.isBlank() || cut <= 0) {
                if (!tokens.isEmpty()) {
                    sentences.add(new Sentence(text.toString(), List.copyOf(tokens), List.copyOf(tagged)));
                }
                text.setLength(0);
                tokens.clear();
                tagged.clear();
                open = "";
                continue;
            }
            String mark = line.substring(cut + separator.length()).strip();
            String tag = mark.length() > 2 ? mark.substring(mark.length() - 3) : "O";
            String word = line.substring(0, cut);
            if (!text.isEmpty() && !joins(text, word)) {
                text.append(' ');
            }
            var span = new Span(text.length(), text.length() + word.length());
            text.append(word);
            tokens.add(span);
            if (tag.equals(open) && mark.startsWith("I")) {
                tagged.add(new Tagged(tagged.removeLast().span().cover(span), tag));
            } else if (tags.contains(tag)) {
                tagged.add(new Tagged(span, tag));
            }
            open = tags.contains(tag) ? tag : "";
        }
        return sentences;
    }

    /// Half of the sentences by a draw with a fixed seed, in their order: the half whose errors may be read, or the
    /// other
    /// one, which is only scored.
    static List<Sentence> half(List<Sentence> sentences, boolean forReading) {
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            drawn.add(i);
        }
        Collections.shuffle(drawn, new Random(1395));
        int middle = drawn.size() / 2;
        return (forReading ? drawn.subList(0, middle) : drawn.subList(middle, drawn.size()))
                .stream().sorted().map(sentences::get).toList();
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new ArrayList<>(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)));
        }
    }

    /// Whether the tokeniser of the file has parted «18:34» or «1401/05/22».
    private static boolean joins(CharSequence text, String word) {
        char before = text.charAt(text.length() - 1);
        char after = word.charAt(0);
        return (isSeparator(before)
                        && Character.isDigit(after)
                        && text.length() > 1
                        && Character.isDigit(text.charAt(text.length() - 2)))
                || (Character.isDigit(before) && word.length() == 1 && isSeparator(after));
    }

    private static boolean isSeparator(char c) {
        return c == ':' || c == '/' || c == '-';
    }
}
