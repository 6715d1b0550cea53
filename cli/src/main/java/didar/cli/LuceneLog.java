package didar.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene advises developers by its log; what goes wrong it throws.
final class LuceneLog {

    /// Held, or its level would be forgotten.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private LuceneLog() {}

    /// To be called before anything of Lucene is.
    static void silence() {
        LUCENE.setLevel(Level.OFF);
    }
}
