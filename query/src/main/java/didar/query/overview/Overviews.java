package didar.query.overview;

import didar.query.Casebook;
import didar.query.compare.Presses;
import didar.store.Edition;
import org.jspecify.annotations.Nullable;

/// The overview of a record, made once for each edition of it: who asks while it is made waits for it.
public final class Overviews {

    private record Made(Edition edition, Overview overview) {}

    private final Presses presses;
    private @Nullable Made last;

    public Overviews(Presses presses) {
        this.presses = presses;
    }

    /// @param edition that the casebook is of
    public Overview of(Edition edition, Casebook casebook) {
        synchronized (this) {
            Made made = last;
            if (made == null || !made.edition().equals(edition)) {
                made = new Made(edition, Overview.of(casebook, presses));
                last = made;
            }
            return made.overview();
        }
    }
}
