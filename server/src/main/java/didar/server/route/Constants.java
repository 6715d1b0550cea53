package didar.server.route;

import java.util.Locale;

/// What constants of closed sets are called in addresses: as in the dossier.
public final class Constants {

    private Constants() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
