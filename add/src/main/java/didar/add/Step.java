package didar.add;

import didar.archive.Bookmark;
import didar.record.Dossier;
import didar.store.Entry;
import didar.store.Refusal;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// What the reading of inputs hands on, in the order of the inputs.
sealed interface Step {

    /// An article that is being read.
    ///
    /// @param weight of what is in work, in units of text
    record Reading(Future<Result> result, int weight) implements Step {}

    /// An article that the record has.
    record Known() implements Step {}

    /// An item that nobody asked for.
    record PassedOver() implements Step {}

    /// An item that is no article.
    record Refused(Refusal refusal) implements Step {}

    /// @param bytes of the file that have been taken from the disk
    record Reached(Bookmark bookmark, long bytes) implements Step {}

    /// No more comes.
    ///
    /// @param fault why, where that is not because all is read or the run was stopped
    record End(@Nullable Throwable fault) implements Step {}

    /// What became of an article that was being read.
    sealed interface Result {

        record Read(Entry entry, Dossier dossier) implements Result {}

        /// The reader failed on it.
        record Failed(Refusal refusal) implements Result {}
    }
}
