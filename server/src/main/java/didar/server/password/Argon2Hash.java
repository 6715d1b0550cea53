package didar.server.password;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A hash as the «PHC string format» has it: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`, both in Base64 without
/// padding.
@SuppressWarnings("ArrayRecordComponent") // handed on within this package, never compared
record Argon2Hash(Cost cost, byte[] salt, byte[] hash) {

    /// What making one costs.
    ///
    /// @param memory in KiB
    /// @param passes over the memory
    /// @param lanes that could be filled at once
    record Cost(int memory, int passes, int lanes) {

        /// The least that OWASP's «Password Storage Cheat Sheet» names for Argon2id (2026).
        static final Cost NOW = new Cost(19_456, 2, 1);

        /// Whether another asks for more.
        boolean isBelow(Cost other) {
            return memory < other.memory || passes < other.passes;
        }
    }

    /// Of the algorithm, 1.3.
    static final int VERSION = 19;

    private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=" + VERSION
            + "\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    /// `null` where it is none.
    static @Nullable Argon2Hash read(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return null;
        }
        return new Argon2Hash(
                new Cost(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3))),
                Base64.getDecoder().decode(form.group(4)),
                Base64.getDecoder().decode(form.group(5)));
    }

    String written() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=" + VERSION + "$m=" + cost.memory + ",t=" + cost.passes + ",p=" + cost.lanes + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /// Without the hash, so that no message tells it.
    @Override
    public String toString() {
        return "Argon2id, " + cost;
    }
}
