package didar.server.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What nobody can guess: 256 random bits, as they stand in a cookie.
public record Token(String value) {

    private static final int BYTES = 32;
    private static final int DIGITS = 43;
    private static final String MAC = "HmacSHA256";

    public static Token made(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(text(bytes));
    }

    /// Whether it can be one that was made here.
    public boolean isWhole() {
        return value.length() == DIGITS
                && value.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }

    /// By what it is kept: who sees that cannot come in with it.
    String hash() {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /// Another one that follows from this, for who has the key.
    Token under(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return new Token(text(mac.doFinal(value.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has " + MAC, e);
        }
    }

    static SecretKeySpec key(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SecretKeySpec(bytes, MAC);
    }

    /// Whether both are the same; the time it takes does not tell how much of them is.
    boolean matches(String other) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Without its value, so that no message tells it.
    @Override
    public String toString() {
        return "a token";
    }
}
