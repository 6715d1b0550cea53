package didar.server.account;

import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Tells forms of this server from those of other sites. A form carries a token that follows from the cookie of who
/// sees
/// it, by a key that goes with the process: nobody else can make one, and none is kept.
public final class Forgery {

    private final SecretKeySpec key;

    /// @param random one that cannot be foretold
    public Forgery(RandomGenerator random) {
        this.key = Token.key(random);
    }

    /// What forms carry for who has this cookie.
    public String token(Token cookie) {
        return cookie.under(key).value();
    }

    public boolean isToken(@Nullable String carried, Token cookie) {
        return carried != null && cookie.under(key).matches(carried);
    }
}
