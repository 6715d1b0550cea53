package didar.archive.web;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of asking for an address.
public sealed interface Answer {

    /// @param address where it lay in the end, after redirects
    /// @param charset that the server says; `null` where it says none that is known
    /// @param cut why the body ends too early; `null` where it is whole
    record Found(
            URI address,
            Validators validators,
            @Nullable Charset charset,
            Body body,
            @Nullable String cut) implements Answer {}

    /// As it was when it was last fetched.
    record Unchanged() implements Answer {}

    /// It is not to be had, and asking again does not help.
    ///
    /// @param reason for people, in English
    record Refused(String reason) implements Answer {}

    /// It is not to be had now.
    ///
    /// @param until the host is left alone
    record Delayed(String reason, Instant until) implements Answer {}
}
