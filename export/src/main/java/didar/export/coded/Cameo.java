package didar.export.coded;

import didar.text.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the codebook of CAMEO says of a code, and the three letters it has for a country.
final class Cameo {

    /// The dialect of all codes that the reader gives.
    static final String DIALECT = "CAMEO 1.1b3";

    private static final int BASE_DIGITS = 3;
    private static final int ROOT_DIGITS = 2;

    private final Map<String, String> goldstein = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    private Cameo() {}

    static Cameo read() {
        var cameo = new Cameo();
        Table.read(Cameo.class, "cameo.tsv", 2).forEach(row -> cameo.goldstein.put(row.cell(0), row.cell(1)));
        Table.read(Cameo.class, "countries.tsv", 2).forEach(row -> cameo.countries.put(row.cell(0), row.cell(1)));
        return cameo;
    }

    /// @param country ISO 3166-1 alpha-3
    @Nullable
    String country(@Nullable String country) {
        return country == null ? null : countries.getOrDefault(country, country);
    }

    /// On the Goldstein scale, as it is written; `null` where the scale has no value for it.
    @Nullable
    String goldstein(String code) {
        String value = goldstein.get(base(code));
        return value == null || value.isEmpty() ? null : value;
    }

    static String base(String code) {
        return code.substring(0, Math.min(BASE_DIGITS, code.length()));
    }

    static String root(String code) {
        return code.substring(0, ROOT_DIGITS);
    }

    /// GDELT's classes: 01–05 verbal cooperation, 06–09 material cooperation, 10–13 verbal conflict, 14–20 material
    /// conflict.
    static int quad(String code) {
        int root = Integer.parseInt(root(code));
        return root <= 5 ? 1 : root <= 9 ? 2 : root <= 13 ? 3 : 4;
    }
}
