package didar.cli;

import didar.add.TiesOfRecord;
import didar.search.CatchUp;
import didar.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.store.LockObtainFailedException;

/// Takes in what the index of a record lacks, for those who ask it.
final class IndexCatchUp {

    private IndexCatchUp() {}

    /// @throws IOException where there is none that can be asked, and none can be made
    static void run(Store store, Path folder, PrintStream err) throws IOException {
        LuceneLog.silence();
        CatchUp.State state = CatchUp.state(store, folder);
        if (!state.isBehind()) {
            return;
        }
        err.println(String.format(Locale.ROOT, "didar: taking %,d articles into the index", state.lacking()));
        try {
            CatchUp.run(
                    store,
                    folder,
                    Runtime.getRuntime().availableProcessors(),
                    new TiesOfRecord(store),
                    done -> err.println(String.format(Locale.ROOT, "didar: %,d of %,d", done, state.lacking())));
        } catch (LockObtainFailedException e) {
            if (!state.isUsable()) {
                throw new IOException(folder + ": another didar is making the index", e);
            }
            err.println("didar: another didar is doing so; found is what the index has");
        } catch (IOException e) {
            if (!state.isUsable()) {
                throw new IOException(folder + ": the index cannot be made: " + e.getMessage(), e);
            }
            err.println("didar: they cannot be: " + e.getMessage() + "; found is what the index has");
        }
    }
}
