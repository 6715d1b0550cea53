package didar.text.calendar;

import didar.text.Span;
import didar.text.calendar.TaggedSentences.Sentence;
import didar.text.calendar.TaggedSentences.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Compares found spans with those of a corpus.
///
/// A gold span is found if one of ours overlaps it, and one of ours is right if it overlaps a gold span. Exact are
/// those
/// that have both ends and the tag in common.
///
/// @param gold gold spans
/// @param foundGold gold spans that are overlapped
/// @param ours spans of ours
/// @param rightOurs spans of ours that overlap gold
/// @param exact spans in common, with their tag
/// @param misses what is not exact, in words
record SpanScores(int gold, int foundGold, int ours, int rightOurs, int exact, List<String> misses) {

    double recall() {
        return foundGold / (double) gold;
    }

    double precision() {
        return rightOurs / (double) ours;
    }

    /// F1 of the overlapping spans.
    double overlapping() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    /// F1 of the exact spans with their tag.
    double exactF1() {
        return 2.0 * exact / (gold + ours);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "exact with type F1 %.3f; overlapping P %.3f R %.3f F1 %.3f (gold %d, ours %d)",
                exactF1(),
                precision(),
                recall(),
                overlapping(),
                gold,
                ours);
    }

    static SpanScores of(List<Sentence> sentences, Function<String, List<Tagged>> reader) {
        int gold = 0;
        int foundGold = 0;
        int ours = 0;
        int rightOurs = 0;
        int exact = 0;
        List<String> misses = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Tagged> expected = sentence.tagged();
            List<Tagged> found = reader.apply(sentence.text());
            gold += expected.size();
            ours += found.size();
            foundGold += overlaps(expected, found);
            rightOurs += overlaps(found, expected);
            int same = (int) expected.stream().filter(found::contains).count();
            exact += same;
            if (same < Math.max(expected.size(), found.size())) {
                misses.add(marked(expected, sentence) + "\n    ours: " + marked(found, sentence));
            }
        }
        return new SpanScores(gold, foundGold, ours, rightOurs, exact, misses);
    }

    /// How many of `spans` overlap one of `others`.
    private static int overlaps(List<Tagged> spans, List<Tagged> others) {
        return (int) spans.stream()
                .filter(s -> others.stream().anyMatch(o -> o.span().overlaps(s.span())))
                .count();
    }

    private static String marked(List<Tagged> tagged, Sentence sentence) {
        var marked = new StringBuilder(sentence.text());
        for (Tagged one : tagged.reversed()) {
            Span span = one.span();
            marked.insert(span.end(), "]").insert(span.start(), "[" + one.tag().charAt(0) + ":");
        }
        return marked.toString();
    }
}
