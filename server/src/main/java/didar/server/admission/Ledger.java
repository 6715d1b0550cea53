package didar.server.admission;

import didar.store.Accounts;
import didar.store.Deed;
import didar.store.Location;
import didar.store.StoreException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// Tells a record what is done to it, and by whom.
public record Ledger(Location record, InstantSource clock) {

    /// @param detail to whom or what; may be empty
    public void tell(Visitor visitor, Deed.What what, String detail) throws StoreException {
        try (Accounts accounts = Accounts.open(record)) {
            accounts.tell(new Deed(now(), visitor.called(), what, detail));
        }
    }

    /// ISO 8601, UTC, to the millisecond.
    public String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
