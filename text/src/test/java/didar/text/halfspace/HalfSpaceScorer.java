package didar.text.halfspace;

import didar.text.Shared;
import didar.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Takes the half-spaces of the sentences of a treebank away, restores them one sentence at a time and counts exact
/// places, each with its kind.
///
/// Run as a program it prints the figures of the test parts of PerDT and Seraji, or of the treebanks that are
/// named. `--articles` before them joins fifteen sentences into one text, which tells its habits as an article
/// does; `--errors` prints the places that differ, too. From the repository's root, with the shared data beside it,
/// when `./test -pl text -am` has built the classes; `$JARS` are those that the tests of `text` stand on:
///
///     java -cp text/target/classes:text/target/test-classes:$JARS didar.text.halfspace.HalfSpaceScorer
///     java -cp … didar.text.halfspace.HalfSpaceScorer --errors fa_perdt-dev
final class HalfSpaceScorer {

    private static final long SEED = 7;
    private static final int SHOWN = 20;
    private static final int SENTENCES_OF_ARTICLE = 15;

    private final HalfSpaces halfSpaces;
    private final boolean errors;
    private final Map<HalfSpaceKind, HalfSpaceScore> scores = new EnumMap<>(HalfSpaceKind.class);

    private HalfSpaceScorer(HalfSpaces halfSpaces, boolean errors) {
        this.halfSpaces = halfSpaces;
        this.errors = errors;
    }

    static List<String> sentences(String treebank) {
        return Shared.treebank(treebank).stream().map(Shared.Sentence::text).toList();
    }

    static List<String> articles(List<String> sentences) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += SENTENCES_OF_ARTICLE) {
            articles.add(String.join("\n", sentences.subList(i, Math.min(sentences.size(), i + SENTENCES_OF_ARTICLE))));
        }
        return articles;
    }

    static Map<HalfSpaceKind, HalfSpaceScore> byKind(
            HalfSpaces halfSpaces, List<String> texts, LostText.Loss loss, boolean errors) {
        SplittableRandom random = new SplittableRandom(SEED);
        HalfSpaceScorer scorer = new HalfSpaceScorer(halfSpaces, errors);
        for (String text : texts) {
            scorer.count(LostText.of(text, loss, random));
        }
        return scorer.scores;
    }

    static HalfSpaceScore sum(Map<HalfSpaceKind, HalfSpaceScore> scores) {
        return scores.values().stream().reduce(HalfSpaceScore.NONE, HalfSpaceScore::plus);
    }

    private void count(LostText lost) {
        RestoredText restored = halfSpaces.restore(lost.text());
        Set<Span> expected = Set.copyOf(lost.gaps());
        Set<Span> found = new HashSet<>();
        for (Repair repair : restored.repairs()) {
            Span gap = repair.gap();
            found.add(gap);
            int halfSpace = restored.restoredOffset(gap.end()) - (gap.isEmpty() ? 0 : 1);
            HalfSpaceKind kind = HalfSpaceKind.of(restored.text(), halfSpace);
            if (!expected.contains(gap)) {
                boolean plural = gap.isEmpty() && PluralEnding.runTogetherAt(lost.text(), gap.end());
                add(kind, new HalfSpaceScore(0, 0, 1, plural ? 1 : 0));
                print("extra", kind, lost.text(), gap);
            }
        }
        for (int i = 0; i < lost.gaps().size(); i++) {
            HalfSpaceKind kind = lost.kinds().get(i);
            if (found.contains(lost.gaps().get(i))) {
                add(kind, new HalfSpaceScore(1, 1, 1, 0));
            } else {
                add(kind, new HalfSpaceScore(0, 1, 0, 0));
                print("missed", kind, lost.text(), lost.gaps().get(i));
            }
        }
    }

    private void add(HalfSpaceKind kind, HalfSpaceScore score) {
        scores.merge(kind, score, HalfSpaceScore::plus);
    }

    private void print(String what, HalfSpaceKind kind, String text, Span gap) {
        if (errors) {
            String before = text.substring(Math.max(0, gap.start() - SHOWN), gap.start());
            String behind = text.substring(gap.start(), Math.min(text.length(), gap.end() + SHOWN));
            System.out.println(what + " " + kind + ": " + before + "⏐" + behind);
        }
    }

    static void print(HalfSpaces halfSpaces, String name, List<String> texts, boolean errors) {
        for (LostText.Loss loss : LostText.Loss.values()) {
            Map<HalfSpaceKind, HalfSpaceScore> scores = byKind(halfSpaces, texts, loss, errors);
            System.out.println(name + ", " + texts.size() + " texts, " + loss);
            print("all", sum(scores));
            scores.forEach((kind, score) -> print(kind.toString(), score));
        }
    }

    private static void print(String what, HalfSpaceScore score) {
        System.out.printf(
                Locale.ROOT,
                "  %-11s recall %.3f precision %.3f, plurals either way %.3f; right %d of %d, %d extra%n",
                what,
                score.recall(),
                score.precision(),
                score.precisionButForPlurals(),
                score.right(),
                score.gold(),
                score.extra());
    }

    public static void main(String[] args) {
        List<String> names = new ArrayList<>(List.of(args));
        boolean errors = names.remove("--errors");
        boolean articles = names.remove("--articles");
        if (names.isEmpty()) {
            names = List.of("fa_perdt-test", "fa_seraji-test");
        }
        for (String name : names) {
            List<String> sentences = sentences(name);
            print(HalfSpaces.load(), name, articles ? articles(sentences) : sentences, errors);
        }
    }
}
