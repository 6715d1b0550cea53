package didar.server.page;

import com.ibm.icu.util.ULocale;
import didar.link.who.Identity;
import didar.query.Named;
import didar.record.Entity;
import didar.text.Language;
import didar.text.latin.Romanization;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody is called before readers of a language: of the names in all scripts the first in theirs. Before those
/// of English, people and places without such a name are romanized where most of the vowels are known; what bodies and
/// groups are called are words to be translated, which letters alone would not tell.
public final class Naming {

    /// Read when somebody is romanized for the first time.
    private static final class Latin {
        private static final Romanization LETTERS = Romanization.load();
    }

    private static final Map<String, String> ALPHA_2 = countries();

    private static final String PERSIAN_ALONE = "یکپچژگ";
    private static final String ARABIC_ALONE = "يكةىأإ";

    private static final double MOSTLY = 0.5;

    private static final int SURELY = 3;
    private static final int IN_TONGUE = 2;
    private static final int IN_SCRIPT = 1;

    private final Tongue tongue;

    Naming(Tongue tongue) {
        this.tongue = tongue;
    }

    public String of(Named named) {
        List<String> names = new ArrayList<>();
        names.add(named.name());
        names.addAll(named.names());
        return read(of(names), named.kind());
    }

    public String of(Identity identity) {
        List<String> names = identity.names().stream().map(name -> name.text()).toList();
        return read(of(names), identity.kind());
    }

    /// As an article has it.
    public String called(Named named) {
        return read(named.called(), named.kind());
    }

    /// The name in its own letters where it is shown in others; `null` where it is not.
    public @Nullable String original(Named named) {
        String shown = named.id() == null ? called(named) : of(named);
        return isLatin(shown) && !isLatin(named.called()) ? named.called() : null;
    }

    /// The first of some names that readers of the language read best.
    ///
    /// @param names never empty
    String of(List<String> names) {
        // Of equal ones `max` gives the first.
        return names.stream().max(Comparator.comparingInt(this::nearness)).orElseThrow();
    }

    private String read(String name, Entity.Kind kind) {
        boolean named = kind == Entity.Kind.PERSON || kind == Entity.Kind.PLACE;
        if (tongue != Tongue.ENGLISH || !named || isLatin(name)) {
            return name;
        }
        if (Latin.LETTERS.known(name) < MOSTLY) {
            return name;
        }
        Language language = has(name, ARABIC_ALONE) ? Language.ARABIC : Language.PERSIAN;
        return Objects.requireNonNullElse(Latin.LETTERS.of(name, language), name);
    }

    private int nearness(String name) {
        boolean latin = isLatin(name);
        return switch (tongue) {
            case ENGLISH -> latin ? IN_TONGUE : 0;
            case PERSIAN -> latin ? 0 : has(name, ARABIC_ALONE) ? IN_SCRIPT : IN_TONGUE;
            // Persian names come first in the list of figures, and many have no letter that Arabic has not.
            case ARABIC ->
                latin ? 0 : has(name, PERSIAN_ALONE) ? IN_SCRIPT : has(name, ARABIC_ALONE) ? SURELY : IN_TONGUE;
        };
    }

    private static boolean isLatin(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            }
        }
        return false;
    }

    private static boolean has(String name, String letters) {
        return name.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    /// The name of a country.
    ///
    /// @param code ISO 3166-1 alpha-3
    public String country(String code) {
        String alpha2 = ALPHA_2.get(code);
        return alpha2 == null ? code : new ULocale("", alpha2).getDisplayCountry(new ULocale(tongue.tag()));
    }

    private static Map<String, String> countries() {
        Map<String, String> all = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            all.put(Locale.of("", alpha2).getISO3Country(), alpha2);
        }
        return Map.copyOf(all);
    }
}
