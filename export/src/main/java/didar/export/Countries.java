package didar.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// ISO 3166-1 alpha-3 to alpha-2, by the table of the JDK.
public final class Countries {

    private static final Map<String, String> TWO = read();

    private Countries() {}

    private static Map<String, String> read() {
        Map<String, String> two = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            two.put(Locale.of("", code).getISO3Country(), code);
        }
        return Map.copyOf(two);
    }

    /// Two small letters; `null` where there is no such country.
    public static @Nullable String two(@Nullable String three) {
        String code = three == null ? null : TWO.get(three);
        return code == null ? null : code.toLowerCase(Locale.ROOT);
    }
}
