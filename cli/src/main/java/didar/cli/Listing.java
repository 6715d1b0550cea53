package didar.cli;

import didar.query.Casebook;
import didar.query.json.AnswerWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes a list in the form that was asked for: for the screen, as CSV, or as JSON.
///
/// @param view shows one on the screen
/// @param columns of the CSV
/// @param answer writes one as JSON
record Listing<T>(View<T> view, List<CsvRows.Column<T>> columns, Answer<T> answer) {

    @FunctionalInterface
    interface View<T> {
        void write(T one, ScreenDates dates, Screen screen);
    }

    @FunctionalInterface
    interface Answer<T> {
        void write(AnswerWriter answers, T one);
    }

    /// What is listed.
    @FunctionalInterface
    interface Question<T> {

        /// @return how many
        int each(Casebook casebook, Consumer<T> consumer) throws IOException;
    }

    /// Writes all, and tells how many there were.
    ///
    /// @param question `null` where somebody is asked for whom nobody knows
    void write(@Nullable Question<T> question, ListOptions options, Inquiry inquiry) throws IOException {
        Question<T> asked = question == null ? (_, _) -> 0 : question;
        Casebook casebook = inquiry.casebook();
        int found = switch (options.format) {
            case TABLE -> {
                Screen screen = inquiry.screen(options.look);
                int shown = asked.each(casebook, one -> view.write(one, options.look.dates(), screen));
                inquiry.print(screen);
                yield shown;
            }
            case CSV -> {
                try (CsvRows<T> rows = new CsvRows<>(inquiry.out(), columns)) {
                    yield asked.each(casebook, rows::write);
                }
            }
            case JSON -> {
                try (AnswerWriter answers = AnswerWriter.list(inquiry.out())) {
                    yield asked.each(casebook, one -> answer.write(answers, one));
                }
            }
            case JSONL -> {
                try (AnswerWriter answers = AnswerWriter.lines(inquiry.out())) {
                    yield asked.each(casebook, one -> answer.write(answers, one));
                }
            }
        };
        inquiry.tellFound(found, options.most());
    }
}
