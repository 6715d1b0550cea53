package didar.text.ar;

import didar.text.Span;
import java.util.Arrays;
import java.util.List;

/// How often each clitic is written, counted where clitics are marked.
final class CliticRates {

    /// What a clitic counts that was never met.
    private static final double FLOOR = 0.2;

    /// For each proclitic of [Affixes], twice: without the article and with it; shares of one.
    final double[] before;
    /// For each enclitic, likewise.
    final double[] after;

    private CliticRates(double[] before, double[] after) {
        this.before = before;
        this.after = after;
    }

    /// Counts the words that are of no closed class.
    static CliticRates of(List<Marked> sentences, Affixes affixes, ClosedWords closed) {
        double[] before = new double[2 * affixes.proclitics().size()];
        double[] after = new double[affixes.enclitics().size()];
        Arrays.fill(before, FLOOR);
        Arrays.fill(after, FLOOR);
        Word word = new Word();
        for (Marked sentence : sentences) {
            String text = sentence.text();
            for (List<Span> parts : sentence.written()) {
                String written = parts.getFirst().cover(parts.getLast()).of(text);
                word.set(written.length() <= Word.LONGEST ? written : "");
                if (closed.parts(word) == null) {
                    count(parts.stream().map(part -> part.of(text)).toList(), affixes, before, after);
                }
            }
        }
        return new CliticRates(shares(before), shares(after));
    }

    private static void count(List<String> parts, Affixes affixes, double[] before, double[] after) {
        int stem = 0;
        while (stem + 1 < parts.size() && parts.get(stem).length() == 1) {
            stem++;
        }
        String proclitics = String.join("", parts.subList(0, stem));
        boolean article = parts.get(stem).startsWith(proclitics.endsWith("ل") ? "ل" : "ال");
        for (int p = 0; p < affixes.proclitics().size(); p++) {
            if (affixes.proclitics().get(p).letters().equals(proclitics)) {
                before[2 * p + (article ? 1 : 0)]++;
            }
        }
        int enclitic = affixes.enclitics().indexOf(stem + 1 < parts.size() ? parts.getLast() : "");
        if (enclitic >= 0) {
            after[enclitic]++;
        }
    }

    private static double[] shares(double[] counts) {
        double sum = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> count / sum).toArray();
    }
}
