package didar.server.api;

import java.util.Locale;

/// What constants of closed sets are called in addresses: as in the dossier.
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
