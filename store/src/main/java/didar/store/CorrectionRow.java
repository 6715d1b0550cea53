package didar.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What somebody put right, as a record keeps it. The JSON of it is another module's.
///
/// @param no counted from 1 in the order in which they were made
/// @param undone `null` as long as it holds
public record CorrectionRow(long no, Made made, @Nullable Undone undone) {

    /// @param at ISO 8601, UTC
    /// @param by who made it, in their own words
    /// @param kind a word
    /// @param json what it is about, by names that stay, and what is right
    public record Made(
            String at,
            String by,
            String kind,
            String json,
            @Nullable String reason) {

        private static final int DIGITS = 32;

        public Made {
            at = Entry.storable(at);
            by = Entry.storable(by);
            json = Entry.storable(json);
            reason = reason == null ? null : Entry.storable(reason);
        }

        /// A hash of all of it: by this it is known again in another record.
        public String mark() {
            MessageDigest digest;
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("every Java has SHA-256", e);
            }
            for (String part : new String[] {at, by, kind, json, reason == null ? "" : reason}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        }
    }

    /// @param at ISO 8601, UTC
    public record Undone(String at, String by) {

        public Undone {
            at = Entry.storable(at);
            by = Entry.storable(by);
        }
    }

    /// Whether it holds.
    public boolean isActive() {
        return undone == null;
    }
}
