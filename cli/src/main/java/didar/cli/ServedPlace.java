package didar.cli;

import didar.record.Article;
import didar.record.Dossier;
import didar.server.sample.SampleRecord;
import didar.store.Location;
import didar.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where lies what is served: a record, or, where nobody names one and there is none at the usual place, the sample.
///
/// @param spool folder in which imports lie until they are in the record
/// @param sample `null` where it is a record
record ServedPlace(
        Location record, Path index, Path spool, @Nullable SampleRecord sample) implements AutoCloseable {

    /// @param reader asked only for the sample
    static ServedPlace of(
            RecordOption record,
            IndexOption index,
            Surroundings surroundings,
            CommandSpec spec,
            Supplier<Function<Article, Dossier>> reader)
            throws IOException {
        Location location = record.location(surroundings, spec);
        LuceneLog.silence();
        if (!record.isGiven(surroundings) && location instanceof Location.Folder(Path path) && !Files.exists(path)) {
            return sample(surroundings, reader);
        }
        Path folder = index.required(location, spec);
        try (Store store = Store.open(location, Store.Access.READ)) {
            IndexCatchUp.run(store, folder, surroundings.err());
        }
        Path spool = location instanceof Location.Folder(Path path)
                ? path.resolve("imports")
                : folder.resolveSibling(folder.getFileName() + ".imports");
        return new ServedPlace(location, folder, spool, null);
    }

    private static ServedPlace sample(Surroundings surroundings, Supplier<Function<Article, Dossier>> reader)
            throws IOException {
        surroundings
                .err()
                .println("didar: there is no record here; making a sample of invented articles, which ends with the"
                        + " server. 'didar add' makes a record, --record names one");
        var sample = SampleRecord.make(reader.get(), Runtime.getRuntime().availableProcessors());
        return new ServedPlace(sample.record(), sample.index(), sample.spool(), sample);
    }

    @Override
    public String toString() {
        return sample == null ? record.toString() : "the sample";
    }

    @Override
    public void close() throws IOException {
        if (sample != null) {
            sample.close();
        }
    }
}
