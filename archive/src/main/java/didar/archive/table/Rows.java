package didar.archive.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The rows of a table. FastCSV takes a row apart into cells; where a row ends is found here, for a quotation mark that
/// is never closed must cost its own line and no more: no reader of CSV goes back to set out again behind it.
public final class Rows {

    /// Of a row; an article set in short lines has a few hundred.
    private static final int MOST_LINES = 5000;

    private final Source source;
    private final char delimiter;
    private final int mostCharacters;
    private final CsvReader.CsvReaderBuilder cells;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private int width;

    /// @param mostCharacters of a row
    public Rows(Source source, char delimiter, int mostCharacters) {
        this.source = source;
        this.delimiter = delimiter;
        this.mostCharacters = mostCharacters;
        this.cells = CsvReader.builder()
                .fieldSeparator(delimiter)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(false)
                .maxBufferSize(Math.max(mostCharacters, 1 << 16));
    }

    /// Where lines come from.
    @FunctionalInterface
    public interface Source {

        /// `null` at the end.
        @Nullable
        Line next() throws IOException;
    }

    /// A line of the file, without its line feed.
    ///
    /// @param number counted from 1
    /// @param wrong why it cannot be read; empty where it can
    /// @param tooLarge whether for its size alone
    public record Line(long number, String text, String wrong, boolean tooLarge) {

        public static Line of(long number, String text) {
            return new Line(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, "", false);
        }
    }

    /// Says how many cells every row from here on has.
    public void expect(int count) {
        width = count;
    }

    /// The next row that is not blank; `null` at the end.
    public @Nullable Row next() throws IOException {
        Line first = take();
        while (first != null && first.wrong().isEmpty() && first.text().isBlank()) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        if (!first.wrong().isEmpty()) {
            return new Row.Broken(first.number(), first.tooLarge(), first.wrong());
        }
        List<Line> rest = new ArrayList<>();
        int length = first.text().length();
        Quoting quoting = Quoting.OUTSIDE.after(first.text(), delimiter);
        while (quoting == Quoting.INSIDE) {
            Line line = take();
            if (line == null) {
                return aside(first, rest, "a quotation mark is opened and never closed");
            }
            rest.add(line);
            length += line.text().length() + 1;
            if (!line.wrong().isEmpty() || rest.size() >= MOST_LINES || length > mostCharacters) {
                return aside(first, rest, "a quotation mark is opened and not closed within the limits of a row");
            }
            quoting = Quoting.INSIDE.after(line.text(), delimiter);
        }
        if (quoting == Quoting.BROKEN) {
            return aside(first, rest, "a quotation mark stands where none can");
        }
        return row(first, rest);
    }

    private Row row(Line first, List<Line> rest) {
        StringBuilder text = new StringBuilder(first.text());
        rest.forEach(line -> text.append('\n').append(line.text()));
        List<String> fields;
        try {
            fields = cells.ofSingleCsvRecord(text.toString()).getFields();
        } catch (CsvParseException e) {
            return aside(first, rest, "this is no row of a table: " + e.getMessage());
        }
        if (width > 0 && fields.size() > width && blank(fields.subList(width, fields.size()))) {
            fields = fields.subList(0, width);
        }
        if (width > 0 && fields.size() != width) {
            String message =
                    String.format(Locale.ROOT, "the row has %d cells, and the first row has %d", fields.size(), width);
            return aside(first, rest, message);
        }
        return new Row.Cells(first.number(), fields);
    }

    private static boolean blank(List<String> fields) {
        return fields.stream().allMatch(String::isBlank);
    }

    /// Sets the first line aside and takes the others for rows of their own.
    private Row aside(Line first, List<Line> rest, String message) {
        for (int i = rest.size() - 1; i >= 0; i--) {
            ahead.addFirst(rest.get(i));
        }
        return new Row.Broken(first.number(), false, message);
    }

    private @Nullable Line take() throws IOException {
        Line line = ahead.pollFirst();
        return line == null ? source.next() : line;
    }

    /// Where the end of a line leaves a row.
    private enum Quoting {
        OUTSIDE,
        INSIDE,
        BROKEN;

        /// See [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), 2. Spaces around quotes are let pass.
        Quoting after(String line, char delimiter) {
            boolean inside = this == INSIDE;
            boolean atStart = !inside; // of a cell
            boolean closed = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (inside) {
                    boolean quote = c == '"';
                    if (quote && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                        i++;
                    } else if (quote) {
                        inside = false;
                        closed = true;
                    }
                } else if (c == delimiter) {
                    atStart = true;
                    closed = false;
                } else if (c == '"' && atStart) {
                    inside = true;
                    atStart = false;
                } else if (c > ' ') {
                    if (closed) {
                        return BROKEN;
                    }
                    atStart = false;
                }
            }
            return inside ? INSIDE : OUTSIDE;
        }
    }
}
