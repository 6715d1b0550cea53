package didar.search;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The ids that people, meetings and all else of one dossier have in the whole record.
///
/// @param stable by the id that is local to the dossier; what is not linked is left out
public record Links(Map<String, String> stable) {

    /// Nothing is linked.
    public static final Links NONE = new Links(Map.of());

    public Links {
        stable = Map.copyOf(stable);
    }

    /// The links of every article of a record.
    @FunctionalInterface
    public interface OfArticles {

        OfArticles NONE = _ -> Links.NONE;

        /// @param no of the article in the record
        Links of(long no);
    }

    /// The ids that some of the dossier's own are linked to.
    Set<String> of(Set<String> local) {
        Set<String> ids = new LinkedHashSet<>();
        for (String one : local) {
            String id = stable.get(one);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }
}
