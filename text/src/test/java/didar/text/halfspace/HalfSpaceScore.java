package didar.text.halfspace;

import didar.text.Shared;
import didar.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/// Takes the half-spaces of the sentences of a treebank away, restores them one sentence at a time and counts exact
/// places.
///
/// Run as a program it prints the figures of the test parts, or of the treebanks that are named; with `--errors` before
/// them the places that differ, too.
///
/// @param right places that are right
/// @param gold places where a half-space was lost
/// @param found places that were restored
/// @param plurals of the places found and not right, those where the treebank has a plural run together («بیماریها»)
///     that it writes with a half-space elsewhere: no word tells which it will be
record HalfSpaceScore(int right, int gold, int found, int plurals) {

    private static final long SEED = 7;

    double precision() {
        return (double) right / found;
    }

    double recall() {
        return (double) right / gold;
    }

    /// The precision where a plural may be written either way.
    double precisionButForPlurals() {
        return (double) right / (found - plurals);
    }

    int extra() {
        return found - right;
    }

    static List<String> sentences(String treebank) {
        return Shared.treebank(treebank).stream().map(Shared.Sentence::text).toList();
    }

    static HalfSpaceScore of(HalfSpaces halfSpaces, List<String> sentences, LostText.Loss loss, boolean errors) {
        SplittableRandom random = new SplittableRandom(SEED);
        int right = 0;
        int gold = 0;
        int found = 0;
        int plurals = 0;
        for (String sentence : sentences) {
            LostText lost = LostText.of(sentence, loss, random);
            Set<Span> expected = Set.copyOf(lost.gaps());
            Set<Span> restored = new HashSet<>();
            for (Repair repair : halfSpaces.restore(lost.text()).repairs()) {
                restored.add(repair.gap());
            }
            gold += expected.size();
            found += restored.size();
            for (Span gap : restored) {
                if (expected.contains(gap)) {
                    right++;
                    continue;
                }
                plurals += gap.isEmpty() && PluralEnding.runTogetherAt(lost.text(), gap.end()) ? 1 : 0;
                print(errors, loss + " extra", lost.text(), gap);
            }
            for (Span gap : expected) {
                if (!restored.contains(gap)) {
                    print(errors, loss + " missed", lost.text(), gap);
                }
            }
        }
        return new HalfSpaceScore(right, gold, found, plurals);
    }

    private static void print(boolean errors, String what, String text, Span gap) {
        if (errors) {
            String before = text.substring(Math.max(0, gap.start() - 20), gap.start());
            String behind = text.substring(gap.start(), Math.min(text.length(), gap.end() + 20));
            System.out.println(what + ": " + before + "⏐" + behind);
        }
    }

    static void print(HalfSpaces halfSpaces, String name, List<String> sentences, boolean errors) {
        for (LostText.Loss loss : LostText.Loss.values()) {
            HalfSpaceScore score = of(halfSpaces, sentences, loss, errors);
            System.out.printf(
                    Locale.ROOT,
                    "%s %s: recall %.4f precision %.4f, but for plurals %.4f; right %d of %d, %d extra in %d sentences%n",
                    name,
                    loss,
                    score.recall(),
                    score.precision(),
                    score.precisionButForPlurals(),
                    score.right,
                    score.gold,
                    score.extra(),
                    sentences.size());
        }
    }

    public static void main(String[] args) {
        boolean errors = args.length > 0 && args[0].equals("--errors");
        List<String> names = errors ? List.of(args).subList(1, args.length) : List.of(args);
        if (names.isEmpty()) {
            names = List.of("fa_perdt-test", "fa_seraji-test");
        }
        for (String name : names) {
            print(HalfSpaces.load(), name, sentences(name), errors);
        }
    }
}
