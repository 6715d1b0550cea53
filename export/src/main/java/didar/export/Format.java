package didar.export;

import java.util.Locale;

/// The formats of an export.
public enum Format {
    /// A folder of tables.
    CSV(Shape.FOLDER),
    /// The same tables as objects.
    JSONL(Shape.FOLDER),
    /// Dossiers whole, with the ids of the record.
    DOSSIERS(Shape.STREAM),
    /// The tables of [#CSV], typed.
    PARQUET(Shape.FOLDER),
    /// Entities of FollowTheMoney.
    FTM(Shape.STREAM),
    /// schema.org.
    JSONLD(Shape.STREAM),
    /// Events of PLOVER's 2.0 draft.
    PLOVER(Shape.STREAM),
    /// Tables with the columns of GDELT 2.0.
    GDELT(Shape.FOLDER);

    /// Whether a format is a stream of bytes or several files.
    public enum Shape {
        STREAM,
        FOLDER
    }

    private final Shape shape;

    Format(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
