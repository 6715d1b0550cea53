package didar.server.admission;

import didar.server.account.Token;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The cookies of Didar that hold tokens.
///
/// @param behindTls whether browsers reach the server by https alone
record TokenCookies(boolean behindTls) {

    /// By whom a browser is signed in.
    static final String SESSION = "didar-session";
    /// By what a browser that is not is told from others.
    static final String VISIT = "didar-visit";

    /// A browser takes a name that begins so by https alone, of this host alone.
    private static final String OF_HOST = "__Host-";

    private String name(String name) {
        return behindTls ? OF_HOST + name : name;
    }

    /// What a browser sends back; `null` where there is none that was made here.
    ///
    /// @param header `Cookie`
    @Nullable
    Token read(String name, @Nullable String header) {
        if (header == null) {
            return null;
        }
        String before = name(name) + "=";
        Token found = null;
        for (String one : header.split(";", -1)) {
            String cookie = one.strip();
            if (cookie.startsWith(before)) {
                Token token = new Token(cookie.substring(before.length()));
                if (found != null || !token.isWhole()) {
                    return null; // somebody else has put one there
                }
                found = token;
            }
        }
        return found;
    }

    /// The header `Set-Cookie` that leaves a token with a browser until it ends.
    String kept(String name, Token token) {
        return name(name) + "=" + token.value() + attributes();
    }

    /// The header `Set-Cookie` that has a browser forget one.
    String forgotten(String name) {
        return name(name) + "=; Max-Age=" + Duration.ZERO.toSeconds() + attributes();
    }

    /// Lax, and not Strict: an address that somebody was sent by mail opens signed in. What changes anything needs a
    /// token
    /// and an origin beside the cookie.
    private String attributes() {
        return "; Path=/; HttpOnly; SameSite=Lax" + (behindTls ? "; Secure" : "");
    }
}
