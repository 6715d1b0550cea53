package didar.correct;

import didar.record.JsonTree;
import didar.store.CorrectionRow;
import didar.store.Store;
import didar.store.StoreException;
import didar.store.Writing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import tools.jackson.core.JacksonException;

/// The corrections of a record. What cannot be kept is an [IOException] with a message for people, and changes nothing.
public final class Corrections {

    private final Store store;

    public Corrections(Store store) {
        this.store = store;
    }

    /// All, in the order in which they were made, those that were undone among them.
    public List<Correction> all() throws IOException {
        return read(store.corrections());
    }

    /// Those that hold, as a lens.
    public Lens lens() throws IOException {
        return lens(all());
    }

    /// Keeps a change.
    ///
    /// @param at when, ISO 8601, UTC
    /// @param by who made it
    /// @param reason may be empty
    /// @return the number of it
    public long make(Change change, String at, String by, String reason) throws IOException {
        var correction = new Correction(Long.MAX_VALUE, change, at, by, reason.isBlank() ? null : reason, null);
        return writing(writing -> {
            List<Correction> all = uncheckedly(() -> read(writing.corrections()));
            all.add(correction);
            uncheckedly(() -> lens(all));
            return writing.correct(made(correction));
        });
    }

    /// Ends a correction.
    public void undo(long no, Correction.Undone undone) throws IOException {
        writing(writing -> {
            List<Correction> all = uncheckedly(() -> read(writing.corrections()));
            Correction found = all.stream()
                    .filter(correction -> correction.no() == no)
                    .findFirst()
                    .orElseThrow(() -> refused("there is no correction " + no));
            Correction.Undone before = found.undone();
            if (before != null) {
                throw refused("correction " + no + " was undone on " + before.at() + " by " + before.by());
            }
            all.remove(found);
            uncheckedly(() -> lens(all));
            writing.undo(no, kept(undone));
            return no;
        });
    }

    /// What became of corrections from elsewhere.
    ///
    /// @param added new ones
    /// @param ended those that held here and were undone there
    /// @param refused those that cannot hold together with what is here, with the reason
    public record Taken(int added, int ended, int known, Map<Correction, String> refused) {}

    /// Keeps corrections of another record, each once, however often they are taken. What was undone here or there is
    /// undone.
    public Taken take(List<Correction> others) throws IOException {
        Map<Correction, String> refused = new LinkedHashMap<>();
        int[] counts = new int[3];
        writing(writing -> {
            Map<String, Correction> known = new HashMap<>();
            List<Correction> all = uncheckedly(() -> read(writing.corrections()));
            all.forEach(correction -> known.put(made(correction).mark(), correction));
            for (Correction other : others) {
                CorrectionRow.Made made = made(other);
                Correction here = known.get(made.mark());
                Correction.Undone undone = other.undone();
                if (here != null && (undone == null || !here.isActive())) {
                    counts[2]++;
                    continue;
                }
                List<Correction> then = new ArrayList<>(all);
                if (here != null) {
                    then.remove(here);
                }
                Correction now = new Correction(
                        here == null ? Long.MAX_VALUE : here.no(),
                        other.change(),
                        other.at(),
                        other.by(),
                        other.reason(),
                        undone);
                then.add(now);
                try {
                    Lens.of(then);
                } catch (ContradictionException e) {
                    refused.put(other, String.valueOf(e.getMessage()));
                    continue;
                }
                long no = writing.correct(made);
                if (undone != null) {
                    writing.undo(no, kept(undone));
                }
                counts[here == null ? 0 : 1]++;
                all.clear();
                all.addAll(then);
                known.put(made.mark(), now);
            }
            return 0;
        });
        return new Taken(counts[0], counts[1], counts[2], refused);
    }

    private long writing(ToLongFunction<Writing> work) throws IOException {
        long[] result = {0};
        try {
            store.write(writing -> result[0] = work.applyAsLong(writing));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return result[0];
    }

    private interface Work<T> {
        T get() throws IOException;
    }

    private static <T> T uncheckedly(Work<T> work) {
        try {
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UncheckedIOException refused(String message) {
        return new UncheckedIOException(new IOException(message));
    }

    private static Lens lens(List<Correction> corrections) throws IOException {
        try {
            return Lens.of(corrections);
        } catch (ContradictionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<Correction> read(List<CorrectionRow> rows) throws StoreException {
        List<Correction> corrections = new ArrayList<>();
        for (CorrectionRow row : rows) {
            CorrectionRow.Made made = row.made();
            CorrectionRow.Undone undone = row.undone();
            try {
                corrections.add(new Correction(
                        row.no(),
                        ChangeFields.read(made.kind(), made.json()),
                        made.at(),
                        made.by(),
                        made.reason(),
                        undone == null ? null : new Correction.Undone(undone.at(), undone.by())));
            } catch (JsonTree.Fault | JacksonException e) {
                throw new StoreException(
                        "correction " + row.no() + " of the record cannot be read: " + e.getMessage(), e);
            }
        }
        return corrections;
    }

    private static CorrectionRow.Made made(Correction correction) {
        return new CorrectionRow.Made(
                correction.at(),
                correction.by(),
                correction.change().kind(),
                ChangeFields.json(correction.change()),
                correction.reason());
    }

    private static CorrectionRow.Undone kept(Correction.Undone undone) {
        return new CorrectionRow.Undone(undone.at(), undone.by());
    }
}
