package didar.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was counted in some documents: things found and missed, shares that are right, labels confused, and each miss.
public final class Tally {

    private static final List<String> FIRST = List.of("statements", "content03", "content08", "events");

    private int documents;
    private final Map<String, Count> counts =
            new TreeMap<>(Comparator.comparingInt(Tally::place).thenComparing(Comparator.naturalOrder()));
    private final Map<String, Rate> rates = new TreeMap<>();
    private final Map<String, Confusions> confusions = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();

    Tally() {
        FIRST.forEach(layer -> counts.put(layer, new Count()));
    }

    /// What every gold has comes first.
    private static int place(String layer) {
        int place = FIRST.indexOf(layer);
        return place < 0 ? FIRST.size() : place;
    }

    void document() {
        documents++;
    }

    Count count(String layer) {
        return counts.computeIfAbsent(layer, _ -> new Count());
    }

    void rate(String measure, boolean isRight) {
        rates.computeIfAbsent(measure, _ -> new Rate()).add(isRight);
    }

    void label(String layer, String gold, String found) {
        confusions.computeIfAbsent(layer, _ -> new Confusions()).add(gold, found);
    }

    void miss(Miss miss) {
        misses.add(miss);
    }

    void add(Tally other) {
        documents += other.documents;
        other.counts.forEach((layer, count) -> count(layer).add(count));
        other.rates.forEach((measure, rate) ->
                rates.computeIfAbsent(measure, _ -> new Rate()).add(rate));
        other.confusions.forEach((layer, labels) ->
                confusions.computeIfAbsent(layer, _ -> new Confusions()).add(labels));
        misses.addAll(other.misses);
    }

    /// How many gold documents, with a dossier or without.
    public int documents() {
        return documents;
    }

    /// By layer: `statements`, `events`, `events.meeting` …
    public Map<String, Count> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /// By measure: `statements.speaker` …
    public Map<String, Rate> rates() {
        return Collections.unmodifiableMap(rates);
    }

    /// By layer: `act`, `mode`, `status`, `type`.
    public Map<String, Confusions> confusions() {
        return Collections.unmodifiableMap(confusions);
    }

    public List<Miss> misses() {
        return Collections.unmodifiableList(misses);
    }

    /// Every figure by its name: `statements.f1`, `statements.speaker`, `act.demand.recall` …, 0 to 1.
    public SortedMap<String, Double> figures() {
        SortedMap<String, Double> figures = new TreeMap<>();
        counts.forEach((layer, count) -> figures(layer, count, figures));
        confusions.forEach((layer, labels) ->
                labels.labels().forEach((label, count) -> figures(layer + "." + label, count, figures)));
        rates.forEach((measure, rate) -> figures.put(measure, rate.share()));
        return figures;
    }

    private static void figures(String layer, Count count, SortedMap<String, Double> figures) {
        figures.put(layer + ".precision", count.precision());
        figures.put(layer + ".recall", count.recall());
        figures.put(layer + ".f1", count.f1());
    }

    /// How many gold things a figure is of: by layer of a count, or by measure of a rate.
    public SortedMap<String, Integer> sizes() {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        counts.forEach((layer, count) -> sizes.put(layer, count.gold()));
        confusions.forEach((layer, labels) ->
                labels.labels().forEach((label, count) -> sizes.put(layer + "." + label, count.gold())));
        rates.forEach((measure, rate) -> sizes.put(measure, rate.all()));
        return sizes;
    }
}
