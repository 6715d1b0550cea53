package didar.link.who;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The identities known so far, found by keys: in memory, or as rows of a record (`key → id`, `id → identity`).
///
/// What is put is found at once. The order of what is found under a key is that in which it was first put there.
public interface Known {

    int MOST = 24;

    /// At most [#MOST], the first that were put under the key: what more than so many share tells nobody.
    Collection<Identity> under(String key);

    @Nullable
    Identity get(String id);

    /// Keeps an identity, in place of what was kept under its id.
    ///
    /// @param keys all keys that it is to be found under
    void put(Identity identity, Collection<String> keys);
}
