package didar.query;

import didar.link.name.Name;
import didar.link.who.Identity;
import didar.record.Entity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody or something, for readers.
///
/// @param id of the record; `null` where it could not be told who it is
/// @param name the one to show everywhere; where it is not told who it is, the one of the article
/// @param names the others that it is known by, in all scripts
/// @param called as the article has it
/// @param country ISO 3166-1 alpha-3
/// @param corrections numbers of those by which it is seen so
public record Named(
        @Nullable String id,
        String name,
        List<String> names,
        String called,
        Entity.Kind kind,
        @Nullable String country,
        List<Long> corrections) {

    public Named {
        corrections = List.copyOf(corrections);
        names = List.copyOf(names);
    }

    /// @param corrections numbers of those by which it is seen so
    public static Named of(Identity identity, String called, List<Long> corrections) {
        List<String> names =
                new ArrayList<>(identity.names().stream().map(Name::text).toList());
        String name = names.removeFirst();
        return new Named(identity.id(), name, names, called, identity.kind(), identity.country(), corrections);
    }

    /// What to show of it beside the words of an article: as it is called there, unless that was corrected.
    public String shown() {
        return corrections.isEmpty() ? called : name;
    }

    /// Whether both are the same as far as it is told: by id, or by what they are called where neither has one.
    public boolean is(Named other) {
        return id == null ? other.id == null && called.equals(other.called) : id.equals(other.id);
    }
}
