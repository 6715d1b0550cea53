package didar.cli;

import didar.export.Chronicle;
import didar.export.Kept;
import didar.link.event.JoinedEvent;
import didar.link.event.Report;
import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.Filed;
import didar.store.Location;
import didar.store.Store;
import didar.store.StoreException;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A record as exports read it. Ids of identities and events are held while they are streamed, nothing else.
final class ChronicleOfRecord implements Chronicle {

    private final Store store;
    private final Casebook casebook;

    private ChronicleOfRecord(Store store) {
        this.store = store;
        this.casebook = new Casebook(store);
    }

    static Chronicle open(Location location) throws StoreException {
        return new ChronicleOfRecord(Store.open(location, Store.Access.READ));
    }

    @Override
    public Stream<Kept> articles() {
        return LongStream.rangeClosed(1, casebook.articles())
                .filter(casebook::isNewest)
                .mapToObj(casebook::article)
                .map(ChronicleOfRecord::kept);
    }

    private static Kept kept(Filed filed) {
        Long copyOf = filed.standing().copyOf();
        return new Kept(
                Math.toIntExact(filed.standing().no()),
                filed.standing().version(),
                copyOf == null ? null : Math.toIntExact(copyOf),
                filed.dossier(),
                filed.links());
    }

    @Override
    public Stream<Identity> identities() {
        return casebook.identities().stream().map(id -> Objects.requireNonNull(casebook.identity(id)));
    }

    @Override
    public Stream<JoinedEvent> events() {
        return casebook.events().stream().map(id -> Objects.requireNonNull(casebook.event(id)));
    }

    @Override
    public @Nullable Identity identity(String id) {
        return casebook.identity(id);
    }

    @Override
    public Kept article(Report report) {
        return kept(casebook.article(report));
    }

    @Override
    public void close() throws StoreException {
        store.close();
    }
}
