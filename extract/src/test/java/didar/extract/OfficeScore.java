package didar.extract;

import didar.text.Language;
import didar.text.Span;
import didar.text.Tokens;
import didar.text.latin.Romanization;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Counts the offices that [Names] finds in a part of the Wojood sample (its «OCC»): exact spans. Plurals, which that
/// does not mark, are left out.
///
/// Run as a program with the folder of the shared data it prints the figure of the test part; with `misses` behind it,
/// what was missed and what was found wrongly in the other parts, or in those that are named behind that.
final class OfficeScore {

    private int right;
    private int found;
    private int gold;

    private final List<String> wrong = new ArrayList<>();

    OfficeScore(Path shared, List<String> parts) {
        Lexicon lexicon = Lexicon.load(Language.ARABIC, Romanization.load());
        Words words = Words.load("ar/words.txt");
        Recogniser recogniser = Recogniser.load(Language.ARABIC);
        for (String part : parts) {
            for (AnnotatedNames sentence : AnnotatedNames.wojoodOffices(shared, part)) {
                Scan scan = new Scan(lexicon, Tokens.of(sentence.text()));
                Names names = new ArabicNames(scan, words, new boolean[scan.size()], recogniser.read(scan, words));
                count(sentence, scan, names);
            }
        }
    }

    private void count(AnnotatedNames sentence, Scan scan, Names names) {
        Set<Span> there = new HashSet<>();
        for (int s = 0; s < scan.tokens().sentences(); s++) {
            for (Found thing : names.read(scan.tokens().first(s), scan.tokens().after(s))) {
                for (Found.Title title : thing.titles()) {
                    if (!title.plural()) {
                        there.add(new Span(
                                scan.tokens().start(title.first()),
                                scan.tokens().end(title.last())));
                    }
                }
            }
        }
        Set<Span> marked = new HashSet<>();
        sentence.names().forEach(name -> marked.add(new Span(name.start(), name.end())));
        gold += marked.size();
        found += there.size();
        for (Span span : there) {
            right += marked.contains(span) ? 1 : 0;
        }
        say("missed", marked, there, sentence.text());
        say("wrong ", there, marked, sentence.text());
    }

    private void say(String what, Set<Span> these, Set<Span> those, String text) {
        for (Span span : these) {
            if (!those.contains(span)) {
                int from = Math.max(0, span.start() - 25);
                int to = Math.min(text.length(), span.end() + 25);
                wrong.add(what + " [" + text.substring(span.start(), span.end()) + "] in " + text.substring(from, to));
            }
        }
    }

    double precision() {
        return (double) right / found;
    }

    double recall() {
        return (double) right / gold;
    }

    double f1() {
        return 2.0 * right / (gold + found);
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean misses = args.length > 1;
        List<String> others = args.length > 2 ? Arrays.asList(args).subList(2, args.length) : List.of("train", "val");
        OfficeScore score = new OfficeScore(Path.of(args[0]), misses ? others : List.of("test"));
        if (misses) {
            score.wrong.forEach(out::println);
        }
        out.printf(
                Locale.ROOT,
                "offices P %.3f  R %.3f  F1 %.3f  (gold %d)%n",
                score.precision(),
                score.recall(),
                score.f1(),
                score.gold);
    }
}
