package didar.store;

import didar.text.FoldedText;
import org.jspecify.annotations.Nullable;

/// Somebody who may use a record that others reach too.
///
/// @param name letters and digits of any script, and single spaces, dots, dashes, half-spaces or `_` between them
/// @param password what is kept of it: a hash that says how it was made
/// @param since ISO 8601, UTC
/// @param disabled since when the user may not come in, ISO 8601, UTC; `null` for one who may
public record User(
        String name,
        Role role,
        String password,
        String since,
        @Nullable String disabled) {

    public static final int LONGEST_NAME = 64;
    private static final String BETWEEN = " ._-\u200c";

    /// @throws IllegalArgumentException where it is no name; the message is for people
    public User {
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' is no name of a user: it has letters and digits of any"
                    + " script, and single spaces, dots and dashes between them, " + LONGEST_NAME + " at the most");
        }
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        boolean between = true;
        boolean told = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!letter && (between || BETWEEN.indexOf(c) < 0)) {
                return false;
            }
            between = !letter;
            told |= Character.isLetter(c);
        }
        return told && !between;
    }

    /// What names are compared by: two of the same key are the same user, whatever keyboard they were written on.
    public static String key(String name) {
        FoldedText folded = FoldedText.of(name);
        return folded.string(0, folded.length());
    }

    public boolean isNamed(String other) {
        return key(name).equals(key(other));
    }

    public boolean mayEnter() {
        return disabled == null;
    }

    public User withRole(Role other) {
        return new User(name, other, password, since, disabled);
    }

    /// @param other a hash
    public User withPassword(String other) {
        return new User(name, role, other, since, disabled);
    }

    /// @param at since when, ISO 8601, UTC; `null` to let the user in again
    public User disabled(@Nullable String at) {
        return new User(name, role, password, since, at);
    }

    /// Without the password, so that no message tells it.
    @Override
    public String toString() {
        return name + ", " + role + (disabled == null ? "" : ", disabled");
    }
}
