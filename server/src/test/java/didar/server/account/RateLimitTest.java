package didar.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Duration EACH = Duration.ofSeconds(10);

    private final MovedClock clock = new MovedClock();
    private final RateLimit limit = new RateLimit(3, EACH, clock);

    @Test
    void so_many_at_once_and_then_one_each_time() {
        assertTaken(3);
        assertThat(limit.take("a")).as("the bucket is empty").isEqualTo(EACH);
        clock.move(Duration.ofSeconds(4));
        assertThat(limit.take("a")).as("what is left to wait").isEqualTo(Duration.ofSeconds(6));
        clock.move(Duration.ofSeconds(6));
        assertTaken(1);
        assertThat(limit.take("a")).isEqualTo(EACH);
    }

    @Test
    void who_rests_long_has_a_full_bucket_and_no_more() {
        assertTaken(3);
        clock.move(Duration.ofDays(1));
        assertTaken(3);
        assertThat(limit.take("a")).isPositive();
    }

    @Test
    void trying_in_vain_makes_nobody_wait_longer() {
        assertTaken(3);
        for (int i = 0; i < 100; i++) {
            assertThat(limit.take("a")).isEqualTo(EACH);
        }
        clock.move(EACH);
        assertTaken(1);
    }

    @Test
    void one_does_not_pay_for_another() {
        assertTaken(3);
        assertThat(limit.take("b")).isZero();
    }

    @Test
    void who_is_forgiven_begins_anew() {
        assertTaken(3);
        limit.forgive("a");
        assertTaken(3);
    }

    @Test
    void a_stranger_with_many_names_makes_those_of_long_ago_forgotten() {
        assertTaken(3);
        for (int i = 0; i < RateLimit.MOST - 1; i++) {
            limit.take("name " + i);
        }
        assertThat(limit.take("a")).as("still remembered").isPositive();
        for (int i = 0; i < RateLimit.MOST; i++) {
            limit.take("other " + i);
        }
        assertTaken(3);
    }

    private void assertTaken(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(limit.take("a")).as("time %s", i).isZero();
        }
    }
}
