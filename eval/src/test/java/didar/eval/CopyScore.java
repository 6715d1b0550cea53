package didar.eval;

import didar.archive.copy.Fingerprint;
import didar.archive.copy.Likeness;
import didar.record.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Prints how well copies are told on `copies.tsv`: `CopyScore GOLD.tsv TEXTS.jsonl`. A pair is taken for a copy where
/// the two share a bucket and are alike enough. With `--pairs` behind them, every pair with what it was judged by.
final class CopyScore {

    private record Score(int right, int wrong, int missed, int unmet) {

        Score plus(boolean gold, boolean found, boolean met) {
            return new Score(
                    right + (gold && found ? 1 : 0),
                    wrong + (!gold && found ? 1 : 0),
                    missed + (gold && !found ? 1 : 0),
                    unmet + (gold && !met ? 1 : 0));
        }
    }

    private CopyScore() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, Article> articles = NewsRow.articles(Path.of(args[1]));
        Map<String, Score> scores = new TreeMap<>();
        for (List<String> row : NewsRow.read(Path.of(args[0]))) {
            Fingerprint one = fingerprint(NewsRow.article(articles, row.get(0), row.get(1)));
            Fingerprint two = fingerprint(NewsRow.article(articles, row.get(2), row.get(3)));
            Likeness likeness = one.with(two);
            boolean met = Arrays.stream(one.buckets())
                    .anyMatch(bucket -> Arrays.stream(two.buckets()).anyMatch(b -> b == bucket));
            boolean gold = row.get(5).equals("copy");
            boolean found = met && likeness.isCopy();
            for (String part : List.of(row.get(6) + " " + row.get(4), row.get(6) + " all")) {
                scores.merge(
                        part,
                        new Score(0, 0, 0, 0).plus(gold, found, met),
                        (a, b) -> new Score(
                                a.right + b.right, a.wrong + b.wrong, a.missed + b.missed, a.unmet + b.unmet));
            }
            if (args.length > 2) {
                out.printf(
                        Locale.ROOT,
                        "%s\t%s\t%s\t%s\t%s\t%s%n",
                        row.get(6),
                        row.get(5),
                        met,
                        likeness,
                        row.get(0),
                        row.get(2));
            }
        }
        scores.forEach((part, s) -> out.printf(
                Locale.ROOT,
                "%s: P %.3f R %.3f (right %d, wrong %d, missed %d, of these in no common bucket %d)%n",
                part,
                s.right / (double) Math.max(1, s.right + s.wrong),
                s.right / (double) Math.max(1, s.right + s.missed),
                s.right,
                s.wrong,
                s.missed,
                s.unmet));
    }

    private static Fingerprint fingerprint(Article article) {
        @Nullable Fingerprint fingerprint = Fingerprint.of(article);
        if (fingerprint == null) {
            throw new IllegalStateException(article.source() + " is too short to be told from others");
        }
        return fingerprint;
    }
}
