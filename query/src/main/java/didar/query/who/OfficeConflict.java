package didar.query.who;

import didar.query.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What cannot both be so, for a reader to look at.
public sealed interface OfficeConflict {

    HeldOffice office();

    /// Somebody else has the same office at the same time.
    ///
    /// @param from when the other has it: by the list of figures, or by the first article that says so
    /// @param to inclusive; `null` where it has not ended
    /// @param proof an article of that time that gives it to the one who is asked for
    record OtherHolder(
            HeldOffice office,
            Named other,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            OfficeProof proof) implements OfficeConflict {}

    /// The same person has offices of two states at the same time.
    record TwoStates(HeldOffice office, HeldOffice other) implements OfficeConflict {}
}
