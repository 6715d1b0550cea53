package didar.query.json;

import didar.query.Named;
import didar.query.Quote;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes fields of JSON objects; what is `null` or an empty list is left out.
record Fields(JsonGenerator json) {

    void string(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    void word(String name, @Nullable Enum<?> value) {
        string(name, value == null ? null : value.name().toLowerCase(Locale.ROOT));
    }

    void number(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    /// With two digits behind the point.
    void decimal(String name, double value) {
        json.writeNumberProperty(name, Math.round(100 * value) / 100.0);
    }

    void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
        if (values.isEmpty()) {
            return;
        }
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void strings(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    void counts(String name, Map<?, Integer> counts) {
        object(
                name,
                () -> counts.forEach((key, count) -> number(
                        key instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : key.toString(), count)));
    }

    void named(String name, @Nullable Named who) {
        if (who != null) {
            object(name, () -> named(who));
        }
    }

    void named(Named who) {
        string("id", who.id());
        string("name", who.name());
        strings("names", who.names());
        if (!who.called().equals(who.name())) {
            string("called", who.called());
        }
        word("kind", who.kind());
        string("country", who.country());
        numbers("corrections", who.corrections());
    }

    void numbers(String name, Collection<Long> values) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(json::writeNumber);
            json.writeEndArray();
        }
    }

    void quote(Quote quote) {
        number("start", quote.start());
        number("end", quote.end());
        string("text", quote.text());
    }

    void quotes(String name, List<Quote> quotes) {
        objects(name, quotes, this::quote);
    }
}
