package didar.server.route;

import didar.query.json.AnswerWriter;
import didar.server.http.Answer;
import didar.server.http.Cursor;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which stretch of a list is asked for.
///
/// @param after the last row of the page before; `null` for the first page
public record Stretch(int limit, @Nullable Cursor after) {

    public static final int USUAL = 50;
    public static final int MOST = 500;

    /// @param parts how many parts a place in this list has
    public static Stretch of(Parameters parameters, int parts) {
        return new Stretch(
                parameters.count("limit", USUAL, MOST),
                parameters.one("cursor", written -> Cursor.read(written, parts)));
    }

    /// One more row than is shown tells whether there is a next page.
    public int read() {
        return limit + 1;
    }

    /// The answer with the rows that a list hands on, from behind [#after] on, [#read] at most.
    ///
    /// @param writer writes a row
    /// @param place where a row stands
    public <T> Answer answer(Consumer<Consumer<T>> list, BiConsumer<AnswerWriter, T> writer, Function<T, Cursor> place)
            throws IOException {
        return Answer.json(out -> {
            try (AnswerWriter answers = AnswerWriter.page(out)) {
                var rows = new Written<T>(row -> writer.accept(answers, row));
                list.accept(rows);
                T last = rows.last;
                if (rows.count > limit && last != null) {
                    answers.next(place.apply(last).toString());
                }
            }
        });
    }

    /// The answer with rows of a list that is there as a whole.
    ///
    /// @param key what tells a row from all others
    public <T> Answer answer(List<T> list, BiConsumer<AnswerWriter, T> writer, Function<T, String> key)
            throws IOException {
        int from = 0;
        if (after != null) {
            List<String> keys = list.stream().map(key).toList();
            int last = keys.indexOf(after.text(0));
            if (last < 0) {
                throw Problem.of("cursor", "the list has changed since this was told as next")
                        .refused();
            }
            from = last + 1;
        }
        List<T> rest = list.subList(from, list.size());
        return answer(
                (Consumer<T> rows) -> rest.stream().limit(read()).forEach(rows),
                writer,
                row -> Cursor.of(key.apply(row)));
    }

    /// The rows that a list hands on, as [#answer] has them.
    public <T> Rows<T> rows(Consumer<Consumer<T>> list, Function<T, Cursor> place) {
        List<T> rows = new ArrayList<>();
        list.accept(rows::add);
        boolean more = rows.size() > limit;
        List<T> shown = more ? rows.subList(0, limit) : rows;
        return new Rows<>(shown, more ? place.apply(shown.getLast()).toString() : null);
    }

    /// @param next where the next stretch begins; `null` behind the last
    public record Rows<T>(List<T> rows, @Nullable String next) {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    private final class Written<T> implements Consumer<T> {

        private final Consumer<T> writer;
        private int count;
        private @Nullable T last;

        Written(Consumer<T> writer) {
            this.writer = writer;
        }

        @Override
        public void accept(T row) {
            if (count < limit) {
                writer.accept(row);
                last = row;
            }
            count++;
        }
    }
}
