package didar.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The place of a list behind which the next page begins, as clients get it: nothing to take apart.
///
/// @param parts what tells the last row of a page from all others
public record Cursor(List<String> parts) {

    /// No part of a place holds it.
    private static final String BETWEEN = "\n";

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /// @param size how many parts it must have
    /// @throws IllegalArgumentException where [#toString] did not write it
    public static Cursor read(String written, int size) {
        List<String> parts;
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            parts = List.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1));
        } catch (IllegalArgumentException e) {
            throw none(written, e);
        }
        if (parts.size() != size) {
            throw none(written, null);
        }
        return new Cursor(parts);
    }

    public String text(int part) {
        return parts.get(part);
    }

    /// @throws IllegalArgumentException where it is no number
    public long number(int part) {
        try {
            return Long.parseLong(text(part));
        } catch (NumberFormatException e) {
            throw none(toString(), e);
        }
    }

    private static IllegalArgumentException none(String written, @Nullable Exception cause) {
        return new IllegalArgumentException("'" + written + "' is none that this list has told as next", cause);
    }

    @Override
    public String toString() {
        byte[] bytes = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
