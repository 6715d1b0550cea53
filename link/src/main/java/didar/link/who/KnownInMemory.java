package didar.link.who;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Identities in memory. Those of a record are put into it in the order in which they became known.
public final class KnownInMemory implements Known {

    /// @param number how many became known before it; 0 for those of the list
    private record Place(int number, String id) {}

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::number).thenComparing(Place::id);

    private final Map<String, Identity> identities = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Place>> index = new HashMap<>();

    @Override
    public Collection<Identity> under(String key) {
        List<Identity> found = new ArrayList<>();
        for (Place place : index.getOrDefault(key, List.of())) {
            if (found.size() == MOST) {
                break;
            }
            Identity identity = identities.get(place.id);
            if (identity != null) {
                found.add(identity);
            }
        }
        return found;
    }

    @Override
    public @Nullable Identity get(String id) {
        return identities.get(id);
    }

    @Override
    public void put(Identity identity, Collection<String> keys) {
        identities.put(identity.id(), identity);
        Place place =
                places.computeIfAbsent(identity.id(), id -> new Place(identity.listed() ? 0 : places.size() + 1, id));
        for (String key : keys) {
            List<Place> under = index.computeIfAbsent(key, _ -> new ArrayList<>(2));
            int at = Collections.binarySearch(under, place, ORDER);
            if (at < 0) {
                under.add(-at - 1, place);
            }
        }
    }
}
