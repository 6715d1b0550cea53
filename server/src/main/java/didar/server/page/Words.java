package didar.server.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import didar.server.route.Constants;
import didar.text.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words of the interface in one language: rows of the tables in `words`, each a key and its words in Persian,
/// Arabic and English. Where they have arguments, they are patterns of ICU (`{0, plural, one {…} other {…}}`).
public final class Words {

    /// The tables: what stands around pages, closed sets, then one a page.
    private static final List<String> TABLES = List.of(
            "frame",
            "closed",
            "help",
            "home",
            "search",
            "people",
            "person",
            "meeting",
            "statement",
            "article",
            "overview",
            "import",
            "users",
            "corrections");

    private static final Map<Tongue, Map<String, String>> WORDS = read();

    private static final Map<String, MessageFormat> PATTERNS = new ConcurrentHashMap<>();

    private final Map<String, String> words;
    private final ULocale locale;

    Words(Look look) {
        this.words = WORDS.getOrDefault(look.tongue(), Map.of());
        this.locale = look.locale();
    }

    /// All keys there are.
    static Set<String> keys() {
        return WORDS.getOrDefault(Tongue.ENGLISH, Map.of()).keySet();
    }

    /// @throws IllegalArgumentException where no table has the key
    public String of(String key) {
        String found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return found;
    }

    /// With numbers in the digits of the reader.
    ///
    /// @param arguments numbers, and text that is taken as it is
    public String of(String key, Object... arguments) {
        MessageFormat pattern =
                PATTERNS.computeIfAbsent(locale.getName() + " " + key, _ -> new MessageFormat(of(key), locale));
        return pattern.clone().format(arguments);
    }

    /// What a constant of a closed set is called.
    ///
    /// @param set what the set is called in `closed.tsv`, such as `act`
    public String of(String set, Enum<?> constant) {
        return of(set + "." + Constants.of(constant));
    }

    /// What a status of HTTP means to readers.
    public String problem(int status) {
        return words.getOrDefault("problem." + status, of("problem.other"));
    }

    private static Map<Tongue, Map<String, String>> read() {
        Map<Tongue, Map<String, String>> all = new EnumMap<>(Tongue.class);
        TABLES.forEach(table -> read(table, all));
        return all;
    }

    private static void read(String table, Map<Tongue, Map<String, String>> all) {
        for (Table.Row row : Table.read(Words.class, "words/" + table + ".tsv", Tongue.values().length + 1)) {
            for (Tongue tongue : Tongue.values()) {
                String earlier = all.computeIfAbsent(tongue, _ -> new HashMap<>())
                        .put(row.cell(0), row.cell(tongue.ordinal() + 1));
                if (earlier != null) {
                    throw row.wrong(row.cell(0) + " has words already");
                }
            }
        }
    }
}
