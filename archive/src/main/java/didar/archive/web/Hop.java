package didar.archive.web;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// What came of one request, before redirects are followed.
sealed interface Hop {

    /// @param location as the server wrote it
    record Redirect(String location) implements Hop {}

    record Taken(
            Validators validators,
            @Nullable Charset charset,
            Body body,
            @Nullable String cut) implements Hop {}

    record Unchanged() implements Hop {}

    /// Any other status.
    record Status(int code, @Nullable String retryAfter) implements Hop {}

    /// The address may not be connected to.
    record Barred(String reason) implements Hop {}

    /// There was no answer that could be read.
    record Broken(String reason) implements Hop {}
}
