package didar.server.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands behind the `?` of an address. Whatever is not as it should be is told by its name, as a [Problem]; what
/// is empty counts as not given.
public final class Parameters {

    private final Map<String, List<String>> values = new HashMap<>();

    /// @param given by name, decoded, in the order of the address
    public Parameters(Map<String, List<String>> given) {
        given.forEach((name, all) -> {
            List<String> told = all.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            values.put(name, told);
        });
    }

    /// The same with another value of a name.
    public Parameters with(String name, String value) {
        Map<String, List<String>> others = new HashMap<>(values);
        others.put(name, List.of(value));
        return new Parameters(others);
    }

    /// Refuses what nobody asks for: a wrong name must not pass for a filter that finds all.
    public void only(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw Problem.of(
                                name,
                                known.isEmpty()
                                        ? "there are no parameters here"
                                        : "there is no such parameter here; there are "
                                                + String.join(", ", new TreeSet<>(known)))
                        .refused();
            }
        }
    }

    /// All that a name was given.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// What a name was given once; `null` where it was not.
    public @Nullable String one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw Problem.of(name, "is given " + all.size() + " times").refused();
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    public String required(String name) {
        String value = one(name);
        if (value == null) {
            throw Problem.of(name, "is required").refused();
        }
        return value;
    }

    /// What a name was given once, as something; `null` where it was not.
    ///
    /// @param as throws an [IllegalArgumentException] with a message for people
    public <T> @Nullable T one(String name, Function<String, T> as) {
        String value = one(name);
        return value == null ? null : read(name, value, as);
    }

    public boolean truth(String name) {
        String value = one(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw Problem.of(name, "'" + value + "' is neither true nor false").refused();
        }
        return true;
    }

    /// A number from 1 on.
    public int count(String name, int usual, int most) {
        String value = one(name);
        if (value == null) {
            return usual;
        }
        try {
            int count = Integer.parseInt(value);
            if (count >= 1 && count <= most) {
                return count;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw Problem.of(name, "'" + value + "' is no number from 1 to " + most).refused();
    }

    /// A number from 0 on that has to be given.
    public int place(String name) {
        String value = required(name);
        try {
            int place = Integer.parseInt(value);
            if (place >= 0) {
                return place;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw Problem.of(name, "'" + value + "' is no number from 0 on").refused();
    }

    /// One of a closed set.
    ///
    /// @param word by which it is called
    public <E> @Nullable E word(String name, E[] set, Function<E, String> word) {
        return one(name, value -> called(value, set, word));
    }

    /// Some of a closed set, parted by commas or given one by one.
    public <E> Set<E> words(String name, E[] set, Function<E, String> word) {
        Set<E> words = new LinkedHashSet<>();
        for (String value : listed(name)) {
            words.add(read(name, value, one -> called(one, set, word)));
        }
        return words;
    }

    /// Words parted by commas or given one by one.
    public List<String> listed(String name) {
        List<String> listed = new ArrayList<>();
        for (String value : all(name)) {
            Arrays.stream(value.split(",")).map(String::strip).forEach(listed::add);
        }
        return listed;
    }

    private static <E> E called(String value, E[] set, Function<E, String> word) {
        return Arrays.stream(set)
                .filter(one -> word.apply(one).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + value + "' is none of "
                        + Arrays.stream(set).map(word).collect(Collectors.joining(", "))));
    }

    private static <T> T read(String name, String value, Function<String, T> as) {
        try {
            return as.apply(value);
        } catch (IllegalArgumentException e) {
            throw Problem.of(name, String.valueOf(e.getMessage())).refused();
        }
    }
}
