package didar.text.ar;

import didar.text.Shared;
import didar.text.Span;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a marked corpus from raw text, its sentences joined by single spaces, and counts exact spans of syntactic
/// words, marks of punctuation among them: the figure «Words» of the CoNLL 2018 shared task. Beside it stands the
/// same without marks and figures, and how many written words are cut as marked in all their parts.
///
/// Run as a program it prints the figures of WikiNews, which the weights are trained on but for its dev part, and
/// of the two halves of PUD; with the name of a corpus, the words of it that differ, too.
final class CliticScore {

    /// Spans that are right, that the gold has, that were found.
    record Words(int right, int gold, int found) {
        double f1() {
            return 2.0 * right / (gold + found);
        }
    }

    private final StringBuilder raw = new StringBuilder();
    private final List<Span> gold = new ArrayList<>();
    private final List<List<Span>> goldWritten = new ArrayList<>();
    private final List<Span> found = new ArrayList<>();
    private final Set<Span> foundSet;

    CliticScore(List<Marked> sentences) {
        for (Marked sentence : sentences) {
            if (!raw.isEmpty()) {
                raw.append(' ');
            }
            int start = raw.length();
            raw.append(sentence.text());
            gold.addAll(moved(sentence.words(), start));
            sentence.written().forEach(parts -> goldWritten.add(moved(parts, start)));
        }
        Segments segments = Clitics.load().segment(Tokens.of(raw.toString()));
        for (int part = 0; part < segments.size(); part++) {
            found.add(segments.span(part));
        }
        foundSet = new HashSet<>(found);
    }

    private static List<Span> moved(List<Span> spans, int by) {
        return spans.stream()
                .map(span -> new Span(span.start() + by, span.end() + by))
                .toList();
    }

    Words words() {
        return new Words((int) gold.stream().filter(foundSet::contains).count(), gold.size(), found.size());
    }

    /// As [#words], of those alone that begin with a letter.
    Words letters() {
        List<Span> goldLetters = gold.stream().filter(this::isLetters).toList();
        return new Words((int) goldLetters.stream().filter(foundSet::contains).count(), goldLetters.size(), (int)
                found.stream().filter(this::isLetters).count());
    }

    private boolean isLetters(Span span) {
        return Character.isLetter(raw.charAt(span.start()));
    }

    /// The share of written words whose parts are all right.
    double written() {
        long right = goldWritten.stream().filter(foundSet::containsAll).count();
        return (double) right / goldWritten.size();
    }

    private void printErrors() {
        for (List<Span> parts : goldWritten) {
            if (!foundSet.containsAll(parts)) {
                Span word = parts.getFirst().cover(parts.getLast());
                List<Span> instead = found.stream().filter(word::overlaps).toList();
                System.out.println(joined(parts) + " ← " + joined(instead) + " in: " + around(word));
            }
        }
    }

    private String joined(List<Span> parts) {
        return String.join(
                "+", parts.stream().map(part -> part.of(raw.toString())).toList());
    }

    private String around(Span word) {
        return raw.substring(Math.max(0, word.start() - 30), Math.min(raw.length(), word.end() + 30));
    }

    /// A part of the corpora by its name.
    static CliticScore of(String name) {
        return new CliticScore(
                switch (name) {
                    case "wikinews-dev" ->
                        WikiNews.drawn(Shared.file("treebank/ar_wikinews-pos.txt.gz"))
                                .dev();
                    case "pud-dev" ->
                        Pud.drawn(Shared.file("treebank/ar_pud.conllu.gz")).dev();
                    case "pud-test" ->
                        Pud.drawn(Shared.file("treebank/ar_pud.conllu.gz")).rest();
                    case "pud" -> {
                        Drawn drawn = Pud.drawn(Shared.file("treebank/ar_pud.conllu.gz"));
                        List<Marked> all = new ArrayList<>(drawn.dev());
                        all.addAll(drawn.rest());
                        yield all;
                    }
                    default -> throw new IllegalArgumentException("no such corpus: " + name);
                });
    }

    public static void main(String[] args) {
        List<String> shown = List.of(args);
        for (String name : List.of("wikinews-dev", "pud-dev", "pud-test", "pud")) {
            CliticScore score = of(name);
            Words words = score.words();
            System.out.printf(
                    Locale.ROOT,
                    "%-12s words F1 %.4f (right %d, gold %d, found %d), without marks %.4f, written words %.4f%n",
                    name,
                    words.f1(),
                    words.right(),
                    words.gold(),
                    words.found(),
                    score.letters().f1(),
                    score.written());
            if (shown.contains(name)) {
                score.printErrors();
            }
        }
    }
}
