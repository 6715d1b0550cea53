package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Compares the spans of [TimeReader] with a gold file of one token and one BIO tag a line, sentences apart by blank
/// lines.
///
/// A gold span is found if one of ours overlaps it, and one of ours is right if it overlaps a gold span; beside
/// that the tokens are counted. Adjacent gold spans («ساعت ۹» and «فردا») are often one expression of ours, which
/// both counts allow.
///
/// @param gold gold spans
/// @param foundGold gold spans that are overlapped
/// @param ours spans of ours
/// @param rightOurs spans of ours that overlap gold
record SpanScores(
        int gold,
        int foundGold,
        int ours,
        int rightOurs,
        int goldTokens,
        int ourTokens,
        int sharedTokens,
        List<String> misses) {

    double recall() {
        return foundGold / (double) gold;
    }

    double precision() {
        return rightOurs / (double) ours;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    double tokenF1() {
        return 2.0 * sharedTokens / (goldTokens + ourTokens);
    }

    /// Prints the scores of a file, and what was missed or too much if a third argument stands.
    ///
    /// Arguments: the file, the separator between token and tag (`tab` or a character).
    public static void main(String[] args) throws IOException {
        SpanScores scores = of(Path.of(args[0]), args[1].equals("tab") ? "\t" : args[1], Set.of("DAT", "TIM"));
        System.out.printf(
                Locale.ROOT,
                "spans: P %.3f R %.3f F1 %.3f (gold %d, ours %d); tokens F1 %.3f%n",
                scores.precision(),
                scores.recall(),
                scores.f1(),
                scores.gold,
                scores.ours,
                scores.tokenF1());
        if (args.length > 2) {
            scores.misses.forEach(System.out::println);
        }
    }

    static SpanScores of(Path file, String separator, Set<String> tags) throws IOException {
        int gold = 0;
        int foundGold = 0;
        int ours = 0;
        int rightOurs = 0;
        int[] tokens = new int[3];
        List<String> misses = new ArrayList<>();
        List<String> lines = lines(file);
        lines.add("");
        var text = new StringBuilder();
        List<Span> words = new ArrayList<>();
        List<Span> goldSpans = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            int cut = line.lastIndexOf(separator);
            if (!line.isBlank() && cut > 0) {
                String tag = line.substring(cut + 1).strip();
                String kind = tag.length() > 2 ? tag.substring(tag.length() - 3) : "O";
                boolean inside = tags.contains(kind);
                String word = line.substring(0, cut);
                if (!text.isEmpty() && !joins(text, word)) {
                    text.append(' ');
                }
                var span = new Span(text.length(), text.length() + word.length());
                text.append(word);
                words.add(span);
                if (inside && open && tag.startsWith("I")) {
                    goldSpans.add(goldSpans.removeLast().cover(span));
                } else if (inside) {
                    goldSpans.add(span);
                }
                open = inside;
                continue;
            }
            String sentence = text.toString();
            List<Span> found = TimeReader.read(FoldedText.of(sentence), Language.PERSIAN).stream()
                    .map(TimeExpression::span)
                    .toList();
            gold += goldSpans.size();
            ours += found.size();
            for (Span g : goldSpans) {
                if (found.stream().anyMatch(g::overlaps)) {
                    foundGold++;
                } else {
                    misses.add("missed [" + g.of(sentence) + "] in: " + sentence);
                }
            }
            for (Span f : found) {
                if (goldSpans.stream().anyMatch(f::overlaps)) {
                    rightOurs++;
                } else {
                    misses.add("too much [" + f.of(sentence) + "] in: " + sentence);
                }
            }
            for (Span word : words) {
                boolean inGold = goldSpans.stream().anyMatch(word::overlaps);
                boolean inOurs = found.stream().anyMatch(word::overlaps);
                tokens[0] += inGold ? 1 : 0;
                tokens[1] += inOurs ? 1 : 0;
                tokens[2] += inGold && inOurs ? 1 : 0;
            }
            text.setLength(0);
            words.clear();
            goldSpans.clear();
            open = false;
        }
        return new SpanScores(gold, foundGold, ours, rightOurs, tokens[0], tokens[1], tokens[2], misses);
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
