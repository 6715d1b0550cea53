package didar.store;

/// What adding an article changed.
public enum Added {
    /// The first article of its source.
    NEW,
    /// Its source had another text before, or told something else of it.
    NEW_VERSION,
    /// The record had it already; nothing changed.
    UNCHANGED
}
