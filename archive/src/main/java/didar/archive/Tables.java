package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.archive.coding.Decoding;
import didar.archive.page.Item;
import didar.archive.page.Layout;
import didar.archive.page.WrittenDate;
import didar.archive.table.Column;
import didar.archive.table.Delimiter;
import didar.archive.table.Row;
import didar.archive.table.Rows;
import didar.archive.table.TableShape;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import didar.text.LanguageIdentifier;
import didar.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table in CSV or TSV, a row an article.
final class Tables implements FormatReader {

    /// Excel writes what parts the cells into a line before the header.
    private static final String DELIMITER_LINE = "sep=";

    private static final int LANGUAGE_SAMPLE = 2000;

    private final Intake intake;
    private final TableShape shape;
    private final LanguageIdentifier languages = LanguageIdentifier.load();
    private String file = "";
    private List<Note> encoding = List.of();

    Tables(Intake intake) {
        this.intake = intake;
        this.shape = intake.options().table();
    }

    @Override
    public void read(String name, Content content) throws IOException {
        file = name;
        Sample sample = Sample.of(content.head());
        encoding = sample.notes;
        Lines lines = new Lines(content.utf8(), intake.options().maximumBytes());
        Character given = shape.delimiter();
        boolean told = sample.text.startsWith(DELIMITER_LINE)
                && sample.text.length() > DELIMITER_LINE.length()
                && Delimiter.canPart(sample.text.charAt(DELIMITER_LINE.length()));
        char delimiter =
                given != null ? given : told ? sample.text.charAt(DELIMITER_LINE.length()) : Delimiter.of(sample.text);
        Rows rows = new Rows(
                () -> line(lines, sample.oneByte), delimiter, intake.options().maximumBytes());
        if (told) {
            rows.next();
        }
        try {
            readRows(rows);
        } catch (IOException e) {
            fail(lines.number() + 1, Kind.UNREADABLE, "the file breaks off: " + Intake.reason(e));
        }
    }

    private void readRows(Rows rows) throws IOException {
        Map<Column, Integer> places = null;
        long found = 0;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            switch (row) {
                case Row.Broken(long line, boolean tooLarge, String message) -> {
                    found++;
                    fail(line, tooLarge ? Kind.TOO_LARGE : Kind.MALFORMED_TABLE, message);
                }
                case Row.Cells(long line, List<String> cells) -> {
                    boolean first = places == null;
                    if (places == null) {
                        places = places(line, cells);
                    }
                    if (places == null) {
                        return;
                    }
                    if (first) {
                        rows.expect(cells.size());
                    }
                    if (!first || !shape.header()) {
                        found++;
                        take(line, cells, places);
                    }
                }
            }
        }
        if (found == 0) {
            intake.fail(file, new Place.Whole(), Kind.EMPTY, "there is no article in the table");
        }
    }

    /// Where the fields stand; `null` where that cannot be told, which is a failure.
    private @Nullable Map<Column, Integer> places(long line, List<String> first) {
        try {
            return shape.places(first);
        } catch (IllegalArgumentException e) {
            fail(line, Kind.MALFORMED_TABLE, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void take(long line, List<String> cells, Map<Column, Integer> places) {
        String text = cell(cells, places, Column.TEXT);
        String html = cell(cells, places, Column.HTML);
        if (text != null) {
            intake.take(item(line, text, text, cells, places), file, new Place.Line(line));
        } else if (html != null) {
            intake.takePage(html, item(line, "", html, cells, places), file, new Place.Line(line));
        } else {
            fail(line, Kind.NO_TEXT, "the cell of the text is empty");
        }
    }

    /// @param words of the article, to tell its language by
    private Item item(long line, String text, String words, List<String> cells, Map<Column, Integer> places) {
        List<Note> notes = new ArrayList<>(encoding);
        String given = cell(cells, places, Column.PUBLISHED);
        Published published = null;
        if (given != null) {
            Language language = languages.identify(words, new Span(0, Math.min(words.length(), LANGUAGE_SAMPLE)));
            WrittenDate date = WrittenDate.read(given, language);
            published = date.published();
            notes.addAll(date.notes());
        }
        String id = cell(cells, places, Column.ID);
        String url = cell(cells, places, Column.URL);
        return new Item(
                id != null ? id : url != null ? url : file + "#" + line,
                text,
                cell(cells, places, Column.TITLE),
                published,
                cell(cells, places, Column.OUTLET),
                cell(cells, places, Column.BYLINE),
                cell(cells, places, Column.LANGUAGE),
                url,
                Layout.NONE,
                notes);
    }

    private static @Nullable String cell(List<String> cells, Map<Column, Integer> places, Column column) {
        Integer place = places.get(column);
        String cell = place == null ? "" : cells.get(place).strip();
        return cell.isEmpty() ? null : cell;
    }

    private void fail(long line, Kind kind, String message) {
        intake.fail(file, new Place.Line(line), kind, message);
    }

    private Rows.@Nullable Line line(Lines lines, @Nullable Charset oneByte) throws IOException {
        if (!lines.next()) {
            return null;
        }
        if (lines.isTooLong()) {
            String message = intake.tooLarge(String.format(Locale.ROOT, "the line of %,d bytes", lines.length()));
            return new Rows.Line(lines.number(), "", message, true);
        }
        int length = (int) lines.length();
        if (oneByte != null) {
            return Rows.Line.of(lines.number(), new String(lines.bytes(), 0, length, oneByte));
        }
        return switch (Decoding.of(lines.bytes(), length)) {
            case Decoding.Text text -> Rows.Line.of(lines.number(), text.text());
            case Decoding.Refused(Decoding.Reason _, String message) ->
                new Rows.Line(lines.number(), "", message, false);
        };
    }

    /// The start of a table.
    ///
    /// @param oneByte the character set of all lines, for a line alone may not tell it; `null` for Unicode
    private record Sample(String text, @Nullable Charset oneByte, List<Note> notes) {

        static Sample of(byte[] head) {
            return switch (Decoding.ofStart(head)) {
                case Decoding.Text text -> {
                    boolean single = text.charset().newEncoder().maxBytesPerChar() <= 1;
                    yield new Sample(text.text(), single ? text.charset() : null, text.notes());
                }
                case Decoding.Refused _ -> new Sample(new String(head, StandardCharsets.ISO_8859_1), null, List.of());
            };
        }
    }
}
