package didar.export;

import didar.link.name.Name;
import didar.link.who.Identity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody is called in an export.
public final class Naming {

    private Naming() {}

    /// The name to show, in the script in which it was first met.
    public static String shown(Identity identity) {
        return identity.names().isEmpty()
                ? identity.id()
                : identity.names().getFirst().text();
    }

    /// The first name in Latin letters; `null` where none is known.
    public static @Nullable String latin(Identity identity) {
        return identity.names().stream()
                .map(Name::text)
                .filter(name -> isIn(name, Character.UnicodeScript.LATIN))
                .findFirst()
                .orElse(null);
    }

    /// ISO 15924 in small letters, by the first letter; `null` where there is none of these.
    public static @Nullable String script(String name) {
        return isIn(name, Character.UnicodeScript.LATIN)
                ? "latn"
                : isIn(name, Character.UnicodeScript.ARABIC) ? "arab" : null;
    }

    private static boolean isIn(String name, Character.UnicodeScript script) {
        return name.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }

    /// A constant as it is written in the dossier.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
