package didar.link.event;

import didar.record.Entity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Someone or something that takes part in events: a person, a body, a group, a country, as far as it is known who
/// it is. A place where events are is one too.
///
/// @param id stable across articles; the words it was called by where it could not be told who it is
/// @param name for readers
/// @param keys what it is found by, `id` among it; two parties that share one are the same, unless both are identified
/// @param names all it is called, to be compared word by word
/// @param titles words of the offices it has or is called by, each behind the tag of its language: `ar:وزير`
/// @param country ISO 3166-1 alpha-3
/// @param named whether it is a person or body called by name, not by an office, a delegation or a country alone
/// @param identified whether it was told who it is: then it is the same as another such one by the id alone
public record Party(
        String id,
        String name,
        Set<String> keys,
        List<Words> names,
        Set<String> titles,
        @Nullable String country,
        Entity.Kind kind,
        boolean named,
        boolean identified) {

    public Party {
        keys = Set.copyOf(keys);
        names = List.copyOf(names);
        titles = Set.copyOf(titles);
        if (!keys.contains(id)) {
            throw new IllegalArgumentException("party " + id + " is not found by its own id");
        }
    }
}
