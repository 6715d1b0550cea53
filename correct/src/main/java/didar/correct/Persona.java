package didar.correct;

import didar.link.name.Name;
import didar.link.who.Identity;
import didar.link.who.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Identities as they are seen: those that are one put together, those who are new by a split, those with another name.
final class Persona {

    /// Somebody who is new by a split.
    private record Born(String of, @Nullable String name) {}

    private final Leads leads;
    private final Map<String, Born> born = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<Long>> renamed = new HashMap<>();

    Persona(Leads leads) {
        this.leads = leads;
    }

    void add(Change.Split split) {
        born.putIfAbsent(split.to(), new Born(split.identity(), split.name()));
    }

    void add(Change.Rename rename, long no) {
        names.put(rename.identity(), rename.name());
        renamed.computeIfAbsent(rename.identity(), _ -> new TreeSet<>()).add(no);
    }

    /// Numbers of the corrections that named somebody.
    Set<Long> touching(String id) {
        return renamed.getOrDefault(id, Set.of());
    }

    /// Ids of those who may be found by other names than the record has.
    Set<String> touched() {
        Set<String> ids = new LinkedHashSet<>(leads.touched());
        ids.addAll(names.keySet());
        return ids;
    }

    /// @param id of somebody who is seen
    /// @param record who has an id by what was read
    /// @param reader takes a name apart
    @Nullable
    Identity of(String id, Function<String, @Nullable Identity> record, Function<String, Name> reader) {
        Identity own = own(id, record, reader);
        if (own == null) {
            return null;
        }
        Map<String, Name> forms = new LinkedHashMap<>();
        String name = names.get(id);
        if (name != null) {
            Name read = reader.apply(name);
            forms.put(read.text(), read);
        }
        own.names().forEach(form -> forms.putIfAbsent(form.text(), form));
        List<Tenure> tenures = new ArrayList<>(own.tenures());
        Set<String> company = new HashSet<>(own.company());
        for (String other : leads.merged(id)) {
            Identity merged = own(other, record, reader);
            if (merged != null) {
                merged.names().forEach(form -> forms.putIfAbsent(form.text(), form));
                merged.tenures().stream()
                        .filter(tenure -> !tenures.contains(tenure))
                        .forEach(tenures::add);
                company.addAll(merged.company());
            }
        }
        Set<String> seen = new HashSet<>();
        company.forEach(one -> seen.add(leads.of(one)));
        seen.remove(id);
        return new Identity(id, own.kind(), List.copyOf(forms.values()), own.country(), tenures, seen, own.listed());
    }

    private @Nullable Identity own(
            String id, Function<String, @Nullable Identity> record, Function<String, Name> reader) {
        Identity known = record.apply(id);
        Born birth = born.get(id);
        if (known != null || birth == null || birth.of.equals(id)) {
            return known;
        }
        Identity origin = own(birth.of, record, reader);
        if (origin == null) {
            return null;
        }
        Name name = birth.name == null ? origin.names().getFirst() : reader.apply(birth.name);
        return new Identity(id, origin.kind(), List.of(name), origin.country(), List.of(), Set.of(), false);
    }
}
