package didar.link.who;

import didar.link.name.Name;
import didar.record.Entity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody or something that articles speak of: what is known of it so far.
///
/// @param id stays the same across runs: the slug of a figure, or a hash of the first article and name
/// @param names writings met, without doublets, the first the one to show
/// @param country ISO 3166-1 alpha-3
/// @param tenures offices with the days that are told of them
/// @param company ids of those met in one article with it, the first ones, in no order
/// @param listed whether it is one of the figures of the list
public record Identity(
        String id,
        Entity.Kind kind,
        List<Name> names,
        @Nullable String country,
        List<Tenure> tenures,
        Set<String> company,
        boolean listed) {

    public Identity {
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
        company = Set.copyOf(company);
    }
}
