package didar.server.page;

import didar.server.account.Door;
import didar.server.account.Passwords;
import didar.server.account.Registrar;
import didar.server.admission.Admission;
import didar.server.admission.House;
import didar.server.admission.Visitor;
import didar.store.Accounts;
import didar.store.Location;
import didar.store.StoreException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// What the pages of users work with.
public record Gate(Location record, Admission admission, Passwords passwords, InstantSource clock) {

    /// Where people sign in; `null` where nobody does.
    @Nullable
    Door door() {
        return admission.house() instanceof House.Shared(Door door, var _) ? door : null;
    }

    Accounts accounts() throws StoreException {
        return Accounts.open(record);
    }

    Registrar registrar(Accounts accounts, Visitor visitor) {
        return new Registrar(accounts, passwords, clock, visitor.called());
    }
}
