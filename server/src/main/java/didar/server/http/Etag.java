package didar.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// By what a client knows that the answer it has still holds. It is weak: packed or not, the answer is the same.
public record Etag(String value) {

    private static final int DIGITS = 32;

    /// @param parts all that the answer follows from
    public static Etag of(Object... parts) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
        for (Object part : parts) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new Etag(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
    }

    /// @param ifNoneMatch the header of this name: tags parted by commas, or `*`
    public boolean isAmong(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",")) {
            String bare = tag.strip();
            if (bare.equals("*") || bare.equals(toString()) || bare.equals('"' + value + '"')) {
                return true;
            }
        }
        return false;
    }

    /// As the header has it.
    @Override
    public String toString() {
        return "W/\"" + value + '"';
    }
}
