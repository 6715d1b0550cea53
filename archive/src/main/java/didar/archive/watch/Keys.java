package didar.archive.watch;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// By what an entry is known again: 64 bits of a hash. Two of a million entries share one once in thirty million times.
final class Keys {

    private Keys() {}

    /// Of an address, whichever feed names it.
    static long of(URI link) {
        return hash(link.toString());
    }

    /// Of an id, which is good in its feed alone.
    static long of(URI feed, String id) {
        return hash(feed + "\n" + id);
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
