package didar.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// B-cubed precision and recall of a clustering (Bagga and Baldwin 1998): for each item, how many of those it was put
/// with belong with it, and how many of those that belong with it it was put with; means over the items.
record BCubed(double precision, double recall) {

    /// One item: the cluster that gold puts it in, and the one it was put in.
    record Item(String gold, String found) {}

    static BCubed of(List<Item> items) {
        return of(items, items);
    }

    /// @param means the items whose means are taken; clusters are those of all items
    static BCubed of(List<Item> items, List<Item> means) {
        Map<String, Integer> golds = new HashMap<>();
        Map<String, Integer> founds = new HashMap<>();
        Map<Item, Integer> both = new HashMap<>();
        for (Item item : items) {
            golds.merge(item.gold, 1, Integer::sum);
            founds.merge(item.found, 1, Integer::sum);
            both.merge(item, 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Item item : means) {
            int right = both.getOrDefault(item, 0);
            precision += right / (double) founds.getOrDefault(item.found, 1);
            recall += right / (double) golds.getOrDefault(item.gold, 1);
        }
        int n = Math.max(1, means.size());
        return new BCubed(precision / n, recall / n);
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
