package didar.archive.zip;

import java.io.IOException;

/// More comes out of an archive than [Limits] allow.
public final class OverLimitException extends IOException {

    private static final long serialVersionUID = 1;

    OverLimitException(String message) {
        super(message);
    }
}
