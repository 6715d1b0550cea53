package didar.link.who;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The identities known so far, found by keys: in memory, or as rows of a record (`key → id`, `id → identity`).
///
/// What is put is found at once.
public interface Known {

    int MOST = 24;

    /// At most [#MOST], those of the list first by their ids, then the others in the order in which they became known:
    /// what more than so many share tells nobody.
    Collection<Identity> under(String key);

    @Nullable
    Identity get(String id);

    /// Keeps an identity, in place of what was kept under its id.
    ///
    /// @param keys those that it is to be found under beside the ones it already is
    void put(Identity identity, Collection<String> keys);
}
