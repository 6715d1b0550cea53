package didar.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForgeryTest {

    private final Random random = new Random(1);
    private final Forgery forgery = new Forgery(random);
    private final Token cookie = Token.made(random);

    @Test
    void a_form_that_was_made_here_for_this_cookie_is_known() {
        assertThat(forgery.isToken(forgery.token(cookie), cookie)).isTrue();
    }

    @Test
    void a_form_of_somebody_else_is_none() {
        assertThat(forgery.isToken(forgery.token(Token.made(random)), cookie)).isFalse();
        assertThat(forgery.isToken(null, cookie)).isFalse();
        assertThat(forgery.isToken("", cookie)).isFalse();
    }

    @Test
    void the_token_of_a_form_is_not_the_cookie_and_leads_to_none() {
        assertThat(forgery.token(cookie)).isNotEqualTo(cookie.value()).doesNotContain(cookie.value());
    }

    @Test
    void another_process_knows_no_form_of_this_one() {
        assertThat(new Forgery(random).isToken(forgery.token(cookie), cookie)).isFalse();
    }
}
