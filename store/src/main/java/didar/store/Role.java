package didar.store;

/// What a user may do; each may do what those before it may.
public enum Role {
    /// Looks at the record.
    READER,
    /// Corrects and imports.
    EDITOR,
    /// Says who uses the record, and sees what was done.
    ADMIN;

    /// Whether who has this role may do what asks for another.
    public boolean mayDo(Role needed) {
        return compareTo(needed) >= 0;
    }
}
