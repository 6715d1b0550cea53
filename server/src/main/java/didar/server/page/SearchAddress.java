package didar.server.page;

import didar.server.http.Parameters;
import didar.server.route.SearchList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The address of a search, from which those of its neighbours are made: with something chosen, or taken off. A
/// neighbour begins with its first page.
public record SearchAddress(Map<String, List<String>> values) {

    static SearchAddress of(Parameters parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : SearchList.FIELDS) {
            if (!parameters.all(name).isEmpty()) {
                values.put(name, parameters.all(name));
            }
        }
        return new SearchAddress(values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /// With this value alone.
    SearchAddress with(String name, String value) {
        return changed(name, List.of(value));
    }

    /// With this value too.
    SearchAddress and(String name, String value) {
        List<String> more = new ArrayList<>(all(name));
        more.add(value);
        return changed(name, more);
    }

    SearchAddress without(String name) {
        return changed(name, List.of());
    }

    SearchAddress without(String name, String value) {
        return changed(
                name, all(name).stream().filter(one -> !one.equals(value)).toList());
    }

    private SearchAddress changed(String name, List<String> all) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        if (all.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, all);
        }
        return new SearchAddress(changed);
    }

    @Override
    public String toString() {
        return values.isEmpty()
                ? "/search"
                : values.entrySet().stream()
                        .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + encoded(value)))
                        .collect(Collectors.joining("&", "/search?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
