package didar.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The record cannot be opened, read or written. The message is for people and names the record.
public sealed class StoreException extends IOException permits BusyException {

    private static final long serialVersionUID = 1;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
