package didar.export.table;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param cell what stands in a row, of the class of the type; `null` where it is not known
public record Column<R>(String name, Type type, Function<R, @Nullable Object> cell) {

    /// What the cells of a column are.
    public enum Type {
        /// `String`
        TEXT,
        /// `Integer`
        WHOLE,
        /// `Boolean`
        TRUTH,
        /// [LocalDate], in the Gregorian calendar
        DAY
    }

    static <R> Column<R> text(String name, Function<R, @Nullable String> cell) {
        return new Column<>(name, Type.TEXT, cell::apply);
    }

    static <R> Column<R> whole(String name, Function<R, @Nullable Integer> cell) {
        return new Column<>(name, Type.WHOLE, cell::apply);
    }

    static <R> Column<R> truth(String name, Function<R, @Nullable Boolean> cell) {
        return new Column<>(name, Type.TRUTH, cell::apply);
    }

    static <R> Column<R> day(String name, Function<R, @Nullable LocalDate> cell) {
        return new Column<>(name, Type.DAY, cell::apply);
    }
}
