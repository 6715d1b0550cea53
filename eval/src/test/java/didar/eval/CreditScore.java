package didar.eval;

import didar.record.Article;
import didar.record.Article.Credit;
import didar.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Prints how well the sources that articles name for themselves are found on `credits.tsv`:
/// `CreditScore GOLD.tsv TEXTS.jsonl`, with `--misses` behind them every miss. A hop is found where a credit's span
/// meets the marked one, or where the outlet is named so.
final class CreditScore {

    private static final class Tally {
        int articles;
        int right;
        int wrong;
        int missed;
    }

    /// A marked hop.
    ///
    /// @param name as it stands in the text
    /// @param start code points of the text, as `end`
    /// @param optional whether a careful reader could leave it out
    private record Hop(String name, int start, int end, boolean optional) {}

    private CreditScore() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, Article> articles = NewsRow.articles(Path.of(args[1]));
        Map<String, Tally> tallies = new TreeMap<>();
        for (List<String> row : NewsRow.read(Path.of(args[0]))) {
            Article article = NewsRow.article(articles, row.get(0), row.get(1));
            List<Hop> marked = hops(article.text(), row.get(4));
            List<Hop> left = new ArrayList<>(marked);
            List<String> wrong = new ArrayList<>();
            for (Hop found : found(article)) {
                left.removeIf(hop -> meets(hop, found));
                if (marked.stream().noneMatch(hop -> meets(hop, found))) {
                    wrong.add(found.name());
                }
            }
            List<String> missed =
                    left.stream().filter(hop -> !hop.optional()).map(Hop::name).toList();
            String language = article.language() == Language.ARABIC ? "ar" : "fa";
            Tally tally = tallies.computeIfAbsent("round " + row.get(3) + " " + language, _ -> new Tally());
            tally.articles++;
            tally.right += (int) marked.stream().filter(hop -> !hop.optional()).count() - missed.size();
            tally.wrong += wrong.size();
            tally.missed += missed.size();
            if (args.length > 2 && !(wrong.isEmpty() && missed.isEmpty())) {
                out.printf(Locale.ROOT, "%s wrong %s missed %s%n", row.get(0), wrong, missed);
            }
        }
        tallies.forEach((part, tally) -> out.printf(
                Locale.ROOT,
                "%s: %d articles, P %.3f R %.3f (right %d, wrong %d, missed %d)%n",
                part,
                tally.articles,
                tally.right / (double) Math.max(1, tally.right + tally.wrong),
                tally.right / (double) Math.max(1, tally.right + tally.missed),
                tally.right,
                tally.wrong,
                tally.missed));
    }

    private static List<Hop> hops(String text, String spans) {
        List<Hop> hops = new ArrayList<>();
        for (String span : spans.equals("-") ? new String[0] : spans.split(" ")) {
            boolean optional = span.startsWith("?");
            String[] ends = (optional ? span.substring(1) : span).split("-");
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            String name = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            hops.add(new Hop(name, start, end, optional));
        }
        return hops;
    }

    /// The outlet and the credits; the outlet has no span of its own.
    private static List<Hop> found(Article article) {
        List<Hop> found = new ArrayList<>();
        if (article.outlet() != null) {
            found.add(new Hop(article.outlet(), 0, 0, false));
        }
        for (Credit credit : article.credits()) {
            int start = article.text().codePointCount(0, credit.span().start());
            int end = article.text().codePointCount(0, credit.span().end());
            found.add(new Hop(credit.name(), start, end, false));
        }
        return found;
    }

    private static boolean meets(Hop marked, Hop found) {
        String one = Letters.fold(marked.name());
        String two = Letters.fold(found.name());
        boolean named = one.equals(two) || found.end() == 0 && (one.contains(two) || two.contains(one));
        return named || Math.max(marked.start(), found.start()) < Math.min(marked.end(), found.end());
    }
}
