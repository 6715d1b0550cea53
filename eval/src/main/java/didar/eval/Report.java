package didar.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an evaluation measured.
///
/// @param languages by BCP 47 tag, in the order of the gold
/// @param without ids of the documents that had no dossier
public record Report(Map<String, Tally> languages, List<String> without) {

    public Report {
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
        without = List.copyOf(without);
    }

    /// All languages together.
    public Tally all() {
        Tally all = new Tally();
        languages.values().forEach(all::add);
        return all;
    }
}
