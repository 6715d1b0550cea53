package didar.server.admission;

import didar.server.account.Door;
import didar.server.account.Forgery;
import didar.server.account.RateLimit;
import didar.server.account.Token;
import didar.store.Role;
import didar.store.StoreException;
import didar.store.User;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Lets requests in. Of any number of threads.
public final class Admission {

    private static final String BASIC = "basic ";

    private final House house;
    private final Names names;
    private final TokenCookies cookies;
    private final RandomGenerator random;
    private final Forgery forgery;

    /// @param behindTls whether a proxy before the server takes requests by https, and those alone
    /// @param random one that cannot be foretold
    public Admission(House house, Names names, boolean behindTls, RandomGenerator random) {
        this.house = house;
        this.names = names;
        this.cookies = new TokenCookies(behindTls);
        this.random = random;
        this.forgery = new Forgery(random);
    }

    public House house() {
        return house;
    }

    public boolean behindTls() {
        return cookies.behindTls();
    }

    /// @param host a header of this name
    public boolean answersTo(@Nullable String host) {
        return names.answersTo(host);
    }

    /// @param needed `null` where strangers may ask, too
    public Ruling rule(Call call, @Nullable Role needed) throws StoreException {
        if (behindTls() && "http".equalsIgnoreCase(call.header("X-Forwarded-Proto"))) {
            return new Ruling.InTheClear();
        }
        Ruling ruling = known(call);
        if (!(ruling instanceof Ruling.In(Visitor visitor, String _))) {
            return ruling;
        }
        if (needed != null && !visitor.mayDo(needed)) {
            return visitor.role() == null ? new Ruling.Unknown(visitor) : new Ruling.Forbidden(visitor);
        }
        Duration pause = needed == null ? Duration.ZERO : pause(call, visitor);
        if (pause.isPositive()) {
            return new Ruling.TooOften(pause);
        }
        String forged = call.looks() ? null : forged(call, visitor);
        return forged == null ? ruling : new Ruling.Forged(forged);
    }

    private Ruling known(Call call) throws StoreException {
        return switch (house) {
            case House.Own(String name) -> visit(call, name, Role.ADMIN, Visitor.Way.LOCAL);
            case House.Shared(Door door, var _) -> {
                Token token = cookies.read(TokenCookies.SESSION, call.header("Cookie"));
                User user = token == null ? null : door.user(token);
                if (token != null && user != null) {
                    var visitor = new Visitor(
                            user.name(), user.role(), Visitor.Way.SESSION, token, forgery.token(token), call.from());
                    yield new Ruling.In(visitor, null);
                }
                String authorization = call.header("Authorization");
                yield authorization == null
                        ? visit(call, null, null, Visitor.Way.STRANGER)
                        : withPassword(authorization, call, door);
            }
        };
    }

    /// Of a browser that is not signed in.
    private Ruling visit(Call call, @Nullable String name, @Nullable Role role, Visitor.Way way) {
        Token sent = cookies.read(TokenCookies.VISIT, call.header("Cookie"));
        Token token = sent == null ? Token.made(random) : sent;
        var visitor = new Visitor(name, role, way, sent, forgery.token(token), call.from());
        return new Ruling.In(visitor, sent == null ? cookies.kept(TokenCookies.VISIT, token) : null);
    }

    /// @param authorization the header, as RFC 7617 has it
    private static Ruling withPassword(String authorization, Call call, Door door) throws StoreException {
        Door.Outcome outcome = new Door.Outcome.Refused();
        if (authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            String both = decoded(authorization.substring(BASIC.length()).strip());
            int colon = both.indexOf(':');
            if (colon > 0) {
                outcome = door.pass(both.substring(0, colon), both.substring(colon + 1), call.from());
            }
        }
        return switch (outcome) {
            case Door.Outcome.In(User user) ->
                new Ruling.In(new Visitor(user.name(), user.role(), Visitor.Way.PASSWORD, null, "", call.from()), null);
            case Door.Outcome.Refused _ -> new Ruling.Unknown(Visitor.NOBODY);
            case Door.Outcome.TooOften(Duration pause) -> new Ruling.TooOften(pause);
        };
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private Duration pause(Call call, Visitor visitor) {
        if (!(house instanceof House.Shared(var _, var limits))) {
            return Duration.ZERO;
        }
        RateLimit limit = call.looks() ? limits.reading() : limits.writing();
        String name = visitor.name();
        return limit.take(name == null ? "from " + call.from() : name);
    }

    /// Why a request that changes something was not meant by whom it comes from; `null` where it was. A program has no
    /// cookies that others could use.
    private @Nullable String forged(Call call, Visitor visitor) {
        if (call.isOfOtherSite(behindTls() ? "https" : "http")) {
            return "a page of another site may not ask this";
        }
        Token cookie = visitor.cookie();
        boolean carried = cookie == null ? !call.isOfPage() : forgery.isToken(call.token(), cookie);
        return carried ? null : "the page from which this was asked is too old, or none of this server: open it anew";
    }

    /// Begins a session of somebody who was let in.
    ///
    /// @return the header `Set-Cookie`: what the browser had before counts no more
    public String begin(Door door, User user) {
        return cookies.kept(TokenCookies.SESSION, door.begin(user));
    }

    /// Ends the session of a visitor.
    ///
    /// @return the header `Set-Cookie`
    public String end(Visitor visitor) {
        if (visitor.isSignedIn() && visitor.cookie() != null && house instanceof House.Shared(Door door, var _)) {
            door.end(visitor.cookie());
        }
        return cookies.forgotten(TokenCookies.SESSION);
    }
}
