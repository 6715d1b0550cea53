package didar.archive.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// The bytes of an answer, unpacked. They are not changed.
public final class Body {

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }
}
