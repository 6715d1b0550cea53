package didar.server.revision;

import didar.correct.Change;
import didar.correct.ContradictionException;
import didar.correct.Correction;
import didar.correct.Corrections;
import didar.correct.Lens;
import didar.server.admission.Ledger;
import didar.server.admission.Visitor;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Seat;
import didar.store.Deed;
import didar.store.Location;
import didar.store.Store;
import didar.store.StoreException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Makes and undoes corrections of a record that is served, and tells the record who did. Many may at once, and while
/// articles are added; each sees what those before did.
public record Editing(Location record, Ledger ledger) {

    /// What would come of a wish, where it can hold together with what was corrected before.
    ///
    /// @throws didar.server.http.RefusedException where it cannot
    public Change tried(Wish wish, Seat seat) throws IOException {
        Change change = wish.at(seat.casebook());
        List<Correction> all = new ArrayList<>(new Corrections(seat.store()).all());
        all.add(new Correction(Long.MAX_VALUE, change, "", "", null, null));
        try {
            Lens.of(all);
        } catch (ContradictionException e) {
            throw conflict(e);
        }
        return change;
    }

    /// Keeps what is wished.
    ///
    /// @param reason may be empty
    public Correction make(Wish wish, String reason, Seat seat, Visitor visitor) throws IOException {
        Change change = tried(wish, seat);
        try (Store store = Store.open(record, Store.Access.CORRECT)) {
            var corrections = new Corrections(store);
            long no;
            try {
                no = corrections.make(change, ledger.now(), visitor.called(), reason);
            } catch (StoreException e) {
                throw e;
            } catch (IOException e) {
                throw conflict(e);
            }
            ledger.tell(visitor, Deed.What.CORRECTION_MADE, no + ", " + change.kind());
            return numbered(no, corrections);
        }
    }

    /// Takes a correction back.
    public Correction undo(long no, Visitor visitor) throws IOException {
        try (Store store = Store.open(record, Store.Access.CORRECT)) {
            var corrections = new Corrections(store);
            Correction before = numbered(no, corrections);
            try {
                corrections.undo(no, new Correction.Undone(ledger.now(), visitor.called()));
            } catch (StoreException e) {
                throw e;
            } catch (IOException e) {
                throw conflict(e);
            }
            ledger.tell(
                    visitor,
                    Deed.What.CORRECTION_UNDONE,
                    no + ", " + before.change().kind());
            return numbered(no, corrections);
        }
    }

    /// @throws didar.server.http.RefusedException where there is none
    public static Correction numbered(long no, Corrections corrections) throws IOException {
        return corrections.all().stream()
                .filter(correction -> correction.no() == no)
                .findFirst()
                .orElseThrow(() -> new Problem(Status.NOT_FOUND, "there is no correction " + no).refused());
    }

    private static RuntimeException conflict(Exception e) {
        return new Problem(Status.CONFLICT, String.valueOf(e.getMessage())).refused();
    }
}
