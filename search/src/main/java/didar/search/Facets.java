package didar.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How many of what is found fall on each value of some dimensions. What is chosen in a dimension does not count there:
/// the others among which was chosen keep their counts.
///
/// @param found how many are found, whatever they fall on
/// @param counts of each dimension the values with the most, those first; of years all, the latest first
public record Facets(long found, Map<Dimension, List<Count>> counts) {

    public Facets {
        Map<Dimension, List<Count>> copied = new EnumMap<>(Dimension.class);
        counts.forEach((dimension, values) -> copied.put(dimension, List.copyOf(values)));
        counts = Collections.unmodifiableMap(copied);
    }

    /// @param value an id, a word of a closed set, the name of an outlet or a year
    /// @param name of whom or what an id means, for people; `null` where it is not looked up
    /// @param hits that have it, at least 1
    public record Count(String value, @Nullable String name, long hits) {

        Count(String value, long hits) {
            this(value, null, hits);
        }
    }

    /// Empty where nothing was found, or the dimension was not asked for.
    public List<Count> of(Dimension dimension) {
        return Objects.requireNonNullElse(counts.get(dimension), List.of());
    }
}
