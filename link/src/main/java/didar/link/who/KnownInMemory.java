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

    private static final class Place {
        /// How many became known before it; 0 for those of the list.
        final int number;
        Identity identity;

        Place(int number, Identity identity) {
            this.number = number;
            this.identity = identity;
        }

        String id() {
            return identity.id();
        }
    }

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt((Place place) -> place.number).thenComparing(Place::id);

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Place>> index = new HashMap<>();

    @Override
    public Collection<Identity> under(String key) {
        List<Place> places = index.get(key);
        if (places == null) {
            return List.of();
        }
        int size = Math.min(places.size(), MOST);
        List<Identity> found = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            found.add(places.get(i).identity);
        }
        return found;
    }

    @Override
    public @Nullable Identity get(String id) {
        Place place = places.get(id);
        return place == null ? null : place.identity;
    }

    @Override
    public void put(Identity identity, Collection<String> keys) {
        Place place = places.get(identity.id());
        if (place == null) {
            place = new Place(identity.listed() ? 0 : places.size() + 1, identity);
            places.put(identity.id(), place);
        }
        place.identity = identity;
        for (String key : keys) {
            List<Place> under = index.computeIfAbsent(key, _ -> new ArrayList<>(2));
            int at = Collections.binarySearch(under, place, ORDER);
            if (at < 0) {
                under.add(-at - 1, place);
            }
        }
    }
}
