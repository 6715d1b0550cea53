package didar.server.account;

import didar.store.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Who has signed in. Sessions live in memory, by the hashes of their tokens: they end with the process. One ends when
/// it
/// rests for [#IDLE], after [#LONGEST] at the latest, and when it is told to.
///
/// All methods may be called from any thread.
public final class Sessions {

    static final Duration IDLE = Duration.ofHours(12);
    static final Duration LONGEST = Duration.ofDays(7);
    /// When there are more, those that rest longest end.
    static final int MOST = 10_000;

    private final InstantSource clock;
    private final RandomGenerator random;
    /// By the hashes of tokens; who rests longest stands first.
    private final SequencedMap<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Session {
        private final User user;
        private final Instant began;
        private Instant seen;

        Session(User user, Instant began) {
            this.user = user;
            this.began = began;
            this.seen = began;
        }

        boolean holds(Instant now) {
            return now.isBefore(seen.plus(IDLE)) && now.isBefore(began.plus(LONGEST));
        }
    }

    /// @param random one that cannot be foretold
    public Sessions(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// Begins a session, whoever had one before: a token that somebody else put there is worth nothing.
    ///
    /// @param user as the record has it
    public Token begin(User user) {
        Token token = Token.made(random);
        synchronized (sessions) {
            if (sessions.size() >= MOST) {
                sweep();
            }
            sessions.put(token.hash(), new Session(user, clock.instant()));
        }
        return token;
    }

    private void sweep() {
        Instant now = clock.instant();
        sessions.values().removeIf(session -> !session.holds(now));
        if (sessions.size() >= MOST) {
            sessions.pollFirstEntry();
        }
    }

    /// Who has this token, as the user was when the session began; `null` where it is of no session that holds.
    public @Nullable User user(Token token) {
        String hash = token.hash();
        synchronized (sessions) {
            Session session = sessions.get(hash);
            if (session == null) {
                return null;
            }
            Instant now = clock.instant();
            if (!session.holds(now)) {
                sessions.remove(hash);
                return null;
            }
            session.seen = now;
            return session.user;
        }
    }

    public void end(Token token) {
        synchronized (sessions) {
            sessions.remove(token.hash());
        }
    }
}
