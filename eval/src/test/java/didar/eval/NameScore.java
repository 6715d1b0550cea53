package didar.eval;

import didar.link.name.Likeness;
import didar.link.name.Names;
import didar.link.who.Known;
import didar.link.who.KnownInMemory;
import didar.link.who.Lookup;
import didar.link.who.Resolver;
import didar.record.Entity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Prints how well names are told to be one on `names.tsv`: `NameScore GOLD.tsv`, by half, kind and scripts; by their
/// letters alone, and with the list of figures, whose forms were gathered by those who judged the pairs. With
/// `--misses` behind it, every pair of the tuning half that is told wrongly.
final class NameScore {

    /// How many pairs were told rightly and wrongly.
    record Score(int right, int wrong, int missed, int rejected) {

        static Score of(boolean gold, boolean found) {
            return new Score(
                    gold && found ? 1 : 0, !gold && found ? 1 : 0, gold && !found ? 1 : 0, !gold && !found ? 1 : 0);
        }

        Score plus(Score more) {
            return new Score(right + more.right, wrong + more.wrong, missed + more.missed, rejected + more.rejected);
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }
    }

    private NameScore() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        of(Path.of(args[0]), args.length > 1 ? out::println : _ -> {})
                .forEach((part, s) -> out.printf(
                        Locale.ROOT,
                        "%s: F1 %.3f P %.3f R %.3f (right %d, wrong %d, missed %d, told apart %d)%n",
                        part,
                        s.f1(),
                        s.right / (double) Math.max(1, s.right + s.wrong),
                        s.right / (double) Math.max(1, s.right + s.missed),
                        s.right,
                        s.wrong,
                        s.missed,
                        s.rejected));
    }

    /// Scores by the part of the pairs that they are of.
    static Map<String, Score> of(Path gold) throws IOException {
        return of(gold, _ -> {});
    }

    private static Map<String, Score> of(Path file, Consumer<String> misses) throws IOException {
        Names names = Names.load();
        Known figures = new KnownInMemory();
        Resolver.over(figures);
        Lookup lookup = new Lookup(figures);
        Map<String, Score> scores = new TreeMap<>();
        for (List<String> row : NewsRow.read(file)) {
            Likeness likeness = names.likeness(names.name(row.get(0)), names.name(row.get(2)), kind(row.get(4)));
            boolean listed = listed(lookup, row.get(0), row.get(2), likeness.isSame());
            boolean gold = row.get(5).equals("1");
            Score score = Score.of(gold, likeness.isSame());
            String half = row.get(9);
            String scripts = row.get(1).equals(row.get(3)) ? " one script" : " across scripts";
            scores.merge(half + " all", score, Score::plus);
            scores.merge(half + " " + row.get(4), score, Score::plus);
            scores.merge(half + scripts, score, Score::plus);
            scores.merge(half + " all, with the list", Score.of(gold, listed), Score::plus);
            scores.merge(half + scripts + ", with the list", Score.of(gold, listed), Score::plus);
            if (gold && row.get(4).equals("person") && row.get(8).equals("0")) {
                scores.merge(half + " people in no list (recall alone)", score, Score::plus);
            }
            if (half.equals("tune") && gold != likeness.isSame()) {
                misses.accept((gold ? "missed\t" : "wrong\t") + String.join("\t", row) + "\t" + likeness);
            }
        }
        return scores;
    }

    /// What the list of figures says where it has both names, and else what the letters say.
    private static boolean listed(Lookup lookup, String one, String other, boolean alike) {
        Set<String> a = exact(lookup, one);
        Set<String> b = exact(lookup, other);
        return a.isEmpty() || b.isEmpty() ? alike : a.stream().anyMatch(b::contains);
    }

    private static Set<String> exact(Lookup lookup, String name) {
        return lookup.find(name).stream()
                .filter(match -> match.score() == 1)
                .map(match -> match.identity().id())
                .collect(Collectors.toSet());
    }

    private static Entity.Kind kind(String kind) {
        return Entity.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
