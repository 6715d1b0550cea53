package didar.export.coded;

import didar.export.Chronicle;
import didar.export.Kept;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who printed the articles of others: what an article says counts once, however many print it.
final class Copies {

    private static final class Prints {
        private int articles = 1;
        private final Set<String> outlets = new HashSet<>();
    }

    private final Map<Integer, Integer> firsts = new HashMap<>();
    private final Map<Integer, Prints> prints = new HashMap<>();

    private Copies() {}

    /// Holds a number for each copy.
    static Copies of(Chronicle chronicle) {
        var copies = new Copies();
        try (Stream<Kept> articles = chronicle.articles()) {
            articles.forEach(copies::note);
        }
        return copies;
    }

    private void note(Kept article) {
        Integer of = article.copyOf();
        if (of != null) {
            int first = firsts.getOrDefault(of, of);
            firsts.put(article.number(), first);
            Prints print = prints.computeIfAbsent(first, _ -> new Prints());
            print.articles++;
            if (article.links().outlet() != null) {
                print.outlets.add(article.links().outlet());
            }
        }
    }

    /// How many articles have the text of one.
    int articles(Kept first) {
        Prints all = prints.get(first.number());
        return all == null ? 1 : all.articles;
    }

    /// How many outlets are known to have printed it.
    int outlets(Kept first) {
        @Nullable String own = first.links().outlet();
        Prints all = prints.get(first.number());
        int others = all == null ? 0 : all.outlets.size();
        return own == null || all != null && all.outlets.contains(own) ? others : others + 1;
    }
}
