package didar.archive.warc;

import java.io.IOException;

/// A gzip member cannot be unpacked. The file itself can be read on.
final class DamagedException extends IOException {

    private static final long serialVersionUID = 1;

    DamagedException(String message) {
        super(message);
    }
}
