package didar.export;

import didar.export.coded.GdeltFolder;
import didar.export.coded.PloverLines;
import didar.export.ftm.FtmLines;
import didar.export.linked.SchemaOrg;
import didar.export.table.CsvFolder;
import didar.export.table.JsonLinesFolder;
import didar.export.table.Listing;
import didar.export.table.ParquetFolder;
import didar.export.table.TableSink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The way in: writes a record in a format of others. The same record gives the same bytes.
public final class Export {

    private Export() {}

    /// Writes a folder or a file, as the format is; what is there of the same names is written anew.
    public static void write(Chronicle chronicle, Format format, CsvFolder.Mark mark, Path place) throws IOException {
        switch (format) {
            case CSV -> list(chronicle, new CsvFolder(place, mark));
            case JSONL -> list(chronicle, new JsonLinesFolder(place));
            case PARQUET -> list(chronicle, new ParquetFolder(place));
            case GDELT -> GdeltFolder.write(chronicle, place);
            case DOSSIERS, FTM, JSONLD, PLOVER -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
                    write(chronicle, format, out);
                }
            }
        }
    }

    /// Writes a format that is one stream, which stays open.
    ///
    /// @throws IllegalArgumentException where the format is a folder
    public static void write(Chronicle chronicle, Format format, OutputStream out) throws IOException {
        switch (format) {
            case DOSSIERS -> DossierLines.write(chronicle, out);
            case FTM -> FtmLines.write(chronicle, out);
            case JSONLD -> SchemaOrg.write(chronicle, out);
            case PLOVER -> PloverLines.write(chronicle, out);
            case CSV, JSONL, PARQUET, GDELT ->
                throw new IllegalArgumentException(format + " is a folder of files, no stream");
        }
    }

    private static void list(Chronicle chronicle, TableSink sink) throws IOException {
        try (sink) {
            Listing.list(chronicle, sink);
        }
    }
}
