package didar.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import didar.store.Role;
import didar.store.User;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final User USER = new User("امینی", Role.READER, "hash", "2026-11-22T10:00:00Z", null);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MovedClock clock = new MovedClock();
    private final Sessions sessions = new Sessions(clock, new Random(1));

    @Test
    void who_has_the_token_is_the_user() {
        Token token = sessions.begin(USER);

        assertThat(sessions.user(token)).isEqualTo(USER);
        assertThat(sessions.user(new Token("another"))).isNull();
        assertThat(token.isWhole()).isTrue();
        assertThat(token).as("what a message says of it").hasToString("a token");
    }

    @Test
    void every_session_has_a_token_of_its_own() {
        assertThat(sessions.begin(USER)).isNotEqualTo(sessions.begin(USER));
    }

    @Test
    void a_session_that_rests_for_half_a_day_ends() {
        Token token = sessions.begin(USER);
        clock.move(Sessions.IDLE.minus(MINUTE));
        assertThat(sessions.user(token)).as("seen just in time").isEqualTo(USER);
        clock.move(Sessions.IDLE.minus(MINUTE));
        assertThat(sessions.user(token)).as("seen again").isEqualTo(USER);
        clock.move(Sessions.IDLE);
        assertThat(sessions.user(token)).isNull();
    }

    @Test
    void no_session_lasts_longer_than_a_week_however_busy() {
        Token token = sessions.begin(USER);
        for (Duration gone = Duration.ZERO; gone.compareTo(Sessions.LONGEST) < 0; gone = gone.plusHours(6)) {
            assertThat(sessions.user(token)).as("after %s", gone).isEqualTo(USER);
            clock.move(Duration.ofHours(6));
        }
        assertThat(sessions.user(token)).isNull();
    }

    @Test
    void a_session_that_was_ended_is_over_for_its_token_alone() {
        Token ended = sessions.begin(USER);
        Token other = sessions.begin(USER);
        sessions.end(ended);

        assertThat(sessions.user(ended)).isNull();
        assertThat(sessions.user(other)).isEqualTo(USER);
    }

    @Test
    void of_too_many_sessions_that_which_rests_longest_ends() {
        Token resting = sessions.begin(USER);
        Token busy = sessions.begin(USER);
        for (int i = 2; i < Sessions.MOST; i++) {
            sessions.begin(USER);
        }
        assertThat(sessions.user(busy)).isEqualTo(USER);
        sessions.begin(USER);

        assertThat(sessions.user(resting)).isNull();
        assertThat(sessions.user(busy)).isEqualTo(USER);
    }
}
