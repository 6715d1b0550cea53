package didar.store;

/// Something that was done, for the list of what was.
///
/// @param at ISO 8601, UTC
/// @param who name of a user, or of whoever sat at the machine
/// @param detail to whom or what; may be empty
public record Deed(String at, String who, What what, String detail) {

    public enum What {
        USER_ADDED("user added"),
        ROLE_CHANGED("role changed"),
        PASSWORD_CHANGED("password changed"),
        USER_DISABLED("user disabled"),
        USER_ENABLED("user enabled"),
        SIGNED_IN("signed in"),
        REFUSED("refused"),
        CORRECTION_MADE("correction made"),
        CORRECTION_UNDONE("correction undone"),
        IMPORT("import");

        private final String words;

        What(String words) {
            this.words = words;
        }

        /// For people, in English.
        public String words() {
            return words;
        }
    }

    public Deed {
        at = Entry.storable(at);
        who = Entry.storable(who);
        detail = Entry.storable(detail);
    }

    /// One of the list.
    ///
    /// @param no ascending in the order in which they were told
    public record Listed(long no, Deed deed) {}
}
