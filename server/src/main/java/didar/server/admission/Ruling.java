package didar.server.admission;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Whether a request is answered.
public sealed interface Ruling {

    /// @param cookie a header `Set-Cookie` for who sees a page; `null` where the browser has one
    record In(Visitor visitor, @Nullable String cookie) implements Ruling {}

    /// Nobody knows who asks.
    ///
    /// @param visitor who may sign in
    record Unknown(Visitor visitor) implements Ruling {}

    /// Who asks may not do this.
    record Forbidden(Visitor visitor) implements Ruling {}

    /// Nobody meant to ask: another site has had a browser do it, or the page is older than the server.
    record Forged(String reason) implements Ruling {}

    /// @param pause until it can be asked again
    record TooOften(Duration pause) implements Ruling {}

    /// It came unencrypted to who answers encrypted alone.
    record InTheClear() implements Ruling {}
}
