package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.archive.coding.Decoding;
import didar.archive.page.IsoDate;
import didar.archive.page.Item;
import didar.archive.page.Layout;
import didar.archive.page.WrittenDate;
import didar.archive.table.Column;
import didar.archive.table.TableShape;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import didar.text.LanguageIdentifier;
import didar.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// The articles of a JSON file: one to a line, or a document that holds one or an array of them.
///
/// Fields: `id`, `url`, `title`, `published` (ISO 8601, or as in print), `outlet`, `byline`, `language`, and `text` or
/// `html`, or what the user says that they are called. Others are passed over; `null` is as good as absent.
final class JsonArticles implements FormatReader {

    private static final int LANGUAGE_SAMPLE = 2000;

    private final Intake intake;
    private final Form form;
    private final Options options;
    private final JsonFactory factory;
    /// What each member of an object holds.
    private final Map<String, Column> names;
    private final LanguageIdentifier languages = LanguageIdentifier.load();
    private String file = "";
    private long found;

    /// @param form [Form#LINES] or [Form#DOCUMENT]
    JsonArticles(Intake intake, Form form) {
        this.intake = intake;
        this.form = form;
        this.options = intake.options();
        this.names = names(options.table());
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(options.maximumBytes())
                        .build())
                .build();
    }

    private static Map<String, Column> names(TableShape shape) {
        Map<String, Column> names = new HashMap<>();
        for (Column column : Column.values()) {
            names.put(shape.columns().getOrDefault(column, column.toString()), column);
        }
        return names;
    }

    @Override
    public void read(String name, Content content) throws IOException {
        file = name;
        found = 0;
        InputStream utf8 = content.utf8();
        if (form == Form.LINES) {
            readLines(utf8);
        } else {
            readDocument(utf8);
        }
        if (found == 0) {
            intake.fail(file, new Place.Whole(), Kind.EMPTY, "there is no article in the file");
        }
    }

    /// Reads JSON Lines. A malformed line is reported, and the next one read.
    private void readLines(InputStream in) throws IOException {
        Lines lines = new Lines(in, options.maximumBytes());
        while (true) {
            try {
                if (!lines.next()) {
                    break;
                }
            } catch (IOException e) {
                found++;
                fail(lines.number() + 1, Kind.UNREADABLE, "the file breaks off: " + Intake.reason(e));
                return;
            }
            readLine(lines);
        }
    }

    private void readLine(Lines lines) {
        if (lines.isTooLong()) {
            found++;
            fail(
                    lines.number(),
                    Kind.TOO_LARGE,
                    intake.tooLarge(String.format(Locale.ROOT, "the line of %,d bytes", lines.length())));
            return;
        }
        if (lines.isBlank()) {
            return;
        }
        switch (Decoding.of(lines.bytes(), (int) lines.length())) {
            case Decoding.Refused refused -> {
                found++;
                intake.refuse(file, new Place.Line(lines.number()), refused);
            }
            case Decoding.Text decoded -> {
                try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), decoded.text())) {
                    readValues(parser, lines.number() - 1, decoded.notes());
                } catch (JacksonException e) {
                    found++;
                    fail(lines.number(), Kind.MALFORMED_JSON, message(e));
                }
            }
        }
    }

    /// Reads JSON over several lines. What is malformed ends it: nothing tells where the next article starts.
    private void readDocument(InputStream in) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            readValues(parser, 0, List.of());
        } catch (JacksonException e) {
            found++;
            TokenStreamLocation at = e.getLocation();
            fail(
                    at == null ? 1 : Math.max(1, at.getLineNr()),
                    Kind.MALFORMED_JSON,
                    message(e) + "; what follows in the file is not read");
        }
    }

    /// Reads all values at the root, and the members of arrays there.
    private void readValues(JsonParser parser, long linesBefore, List<Note> notes) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            long line = linesBefore + parser.currentTokenLocation().getLineNr();
            switch (token) {
                case START_ARRAY, END_ARRAY -> {}
                case START_OBJECT -> {
                    found++;
                    readObject(parser, line, notes);
                }
                default -> {
                    found++;
                    fail(line, Kind.NO_TEXT, "a JSON " + nameOf(token) + ", not an article");
                }
            }
        }
    }

    private void readObject(JsonParser parser, long line, List<Note> notesBefore) {
        Map<Column, String> fields = new EnumMap<>(Column.class);
        String textIs = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            Column field = names.get(name);
            if (field == null) {
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                fields.put(field, parser.getString());
                if (field == Column.TEXT) {
                    textIs = value.isNumeric() ? nameOf(value) : null;
                }
            } else {
                if (field == Column.TEXT && value != JsonToken.VALUE_NULL) {
                    textIs = nameOf(value);
                }
                parser.skipChildren();
            }
        }
        String text = fields.get(Column.TEXT);
        if (textIs != null) {
            fail(line, Kind.NO_TEXT, "the field \"text\" is a JSON " + textIs + ", not a string");
        } else if (text == null || text.isBlank()) {
            String html = value(fields, Column.HTML);
            if (html != null) {
                intake.takePage(html, item(fields, "", line, notesBefore), file, new Place.Line(line));
            } else {
                fail(
                        line,
                        Kind.NO_TEXT,
                        text == null ? "the article has no field \"text\" or \"html\"" : "the field \"text\" is empty");
            }
        } else {
            intake.take(item(fields, text, line, notesBefore), file, new Place.Line(line));
        }
    }

    private Item item(Map<Column, String> fields, String text, long line, List<Note> notesBefore) {
        List<Note> notes = new ArrayList<>(notesBefore);
        String given = value(fields, Column.PUBLISHED);
        Published published = given == null ? null : IsoDate.read(given);
        if (given != null && published == null) {
            WrittenDate date = WrittenDate.read(given, language(text));
            published = date.published();
            notes.addAll(date.notes());
        }
        String id = value(fields, Column.ID);
        String url = value(fields, Column.URL);
        String source = id != null ? id : url != null ? url : file + "#" + line;
        return new Item(
                source,
                text,
                value(fields, Column.TITLE),
                published,
                value(fields, Column.OUTLET),
                value(fields, Column.BYLINE),
                value(fields, Column.LANGUAGE),
                url,
                Layout.NONE,
                notes);
    }

    private Language language(String text) {
        return languages.identify(text, new Span(0, Math.min(text.length(), LANGUAGE_SAMPLE)));
    }

    private static @Nullable String value(Map<Column, String> fields, Column field) {
        String value = fields.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private void fail(long line, Kind kind, String message) {
        intake.fail(file, new Place.Line(line), kind, message);
    }

    private static String message(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return "malformed JSON" + (at == null ? "" : " at column " + at.getColumnNr()) + ": " + e.getOriginalMessage();
    }

    private static String nameOf(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "array";
            case START_OBJECT -> "object";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> token.name().toLowerCase(Locale.ROOT);
        };
    }
}
