package didar.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Helidon tells by its log which features it has and how long it took to start; what goes wrong in an answer the
/// server tells itself.
final class HelidonLog {

    /// Held, or its level would be forgotten.
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    private HelidonLog() {}

    /// To be called before anything of Helidon is.
    static void silence() {
        HELIDON.setLevel(Level.OFF);
    }
}
