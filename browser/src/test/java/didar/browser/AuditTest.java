package didar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import didar.browser.InBrowsers.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The audit sees what it is there to see, or its silence would say nothing.
@ExtendWith(InBrowsers.class)
class AuditTest {

    @Test
    void it_sees_a_picture_without_words_a_small_target_and_faint_colours(Room room) {
        Browser browser = room.browser("en").open("/help");
        browser.driver().executeScript("""
                        const main = document.querySelector('main');
                        main.append(document.createElement('img'));
                        document.querySelector('h1').style.color = '#dddddd';
                        for (const word of ['a', 'b']) {
                          const small = document.createElement('button');
                          small.textContent = word;
                          small.style.cssText = 'padding: 0; min-block-size: 0; block-size: 9px; inline-size: 9px; font-size: 8px';
                          main.append(small);
                        }
                        """);

        assertThat(String.valueOf(Audit.violations(browser))).contains("image-alt", "color-contrast", "target-size");
        assertThat(String.valueOf(Audit.faintColours(browser))).contains("color-contrast");
    }

    @Test
    void faults_of_scripts_and_what_the_policy_forbids_are_heard(Room room) {
        Browser browser = room.browser("en").open("/help");
        browser.driver().executeScript("""
                        setTimeout(() => { throw new Error('a fault of a script'); });
                        const inline = document.createElement('script');
                        inline.textContent = 'window.ran = true';
                        document.body.append(inline);
                        """);

        browser.until("!window.ran");
        assertThat(String.join("\n", browser.complaints())).contains("Content Security Policy");
    }
}
