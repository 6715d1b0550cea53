package didar.cli;

import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.Whom;
import didar.store.Store;
import didar.store.StoreException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// A record opened for one question, and what is told beside the answer.
final class Inquiry implements AutoCloseable {

    /// Who else is meant is told of so many.
    private static final int CANDIDATES = 8;

    private final Surroundings surroundings;
    private final Store store;
    private final Casebook casebook;
    private final OutputStream out;

    private Inquiry(Surroundings surroundings, Store store) {
        this.surroundings = surroundings;
        this.store = store;
        this.casebook = new Casebook(store);
        this.out = new BufferedOutputStream(surroundings.out(), 1 << 16);
    }

    static Inquiry open(RecordOption record, Surroundings surroundings, CommandSpec spec) throws StoreException {
        return new Inquiry(surroundings, Store.open(record.location(surroundings, spec), Store.Access.READ));
    }

    Casebook casebook() {
        return casebook;
    }

    OutputStream out() {
        return out;
    }

    /// A screen to print on.
    Screen screen(ScreenOptions look) {
        return look.screens(surroundings, false).get();
    }

    void print(Screen screen) throws IOException {
        out.write(screen.toString().getBytes(StandardCharsets.UTF_8));
    }

    void tell(String message) {
        surroundings.err().println("didar: " + message);
    }

    /// Ids of those who are meant by some names; where one is meant by nobody, or by several, that is told.
    Set<String> ids(List<String> names) {
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            ids.addAll(ids(name));
        }
        return ids;
    }

    /// Ids of those who are meant by a name; empty where nobody is, which is told.
    Set<String> ids(String name) {
        Whom whom = Whom.of(name, casebook);
        if (whom.meant().isEmpty()) {
            tell("nobody is known as '" + name + "'");
        } else if (whom.meant().size() > 1) {
            tell("'" + name + "' is " + String.join(" or ", candidates(whom.meant()))
                    + "; taken are all, an id in place of the name takes one");
        }
        return whom.ids();
    }

    /// Ids with what tells them apart.
    static List<String> candidates(List<Identity> identities) {
        List<String> candidates = identities.stream()
                .limit(CANDIDATES)
                .map(identity ->
                        identity.id() + " (" + identity.names().getFirst().text()
                                + (identity.country() == null ? "" : ", " + identity.country()) + ")")
                .collect(Collectors.toList());
        if (identities.size() > CANDIDATES) {
            candidates.add((identities.size() - CANDIDATES) + " more");
        }
        return candidates;
    }

    /// Tells how much was found.
    ///
    /// @param found how many were printed
    void tellFound(int found, int limit) {
        tell(
                found == 0
                        ? "nothing found"
                        : found == limit
                                ? String.format(Locale.ROOT, "the first %,d; --limit shows more", found)
                                : String.format(Locale.ROOT, "%,d found", found));
    }

    @Override
    public void close() throws IOException {
        try (store) {
            out.flush();
        }
    }
}
