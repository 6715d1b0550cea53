package didar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import didar.browser.InBrowsers.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the first page costs somebody who comes for the first time.
@ExtendWith(InBrowsers.class)
class FirstPageTest {

    /// Of everything but letters.
    private static final long MOST_BYTES = 300_000;

    @Test
    void it_is_light_before_letters_and_asks_no_other_host(Room room, TestReporter reporter) {
        try (var browser =
                new Browser(room.chromium().start("fa"), room.server().address())) {
            browser.open("/");

            long bytes = browser.number("performance.getEntriesByType('navigation')"
                    + ".concat(performance.getEntriesByType('resource').filter(e => !/\\.woff2$/.test(e.name)))"
                    + ".reduce((sum, e) => sum + e.transferSize, 0)");
            reporter.publishEntry("bytes before letters", String.valueOf(bytes));
            reporter.publishEntry(
                    "milliseconds until it is ready",
                    String.valueOf(browser.number("performance.getEntriesByType('navigation')[0].loadEventEnd")));

            assertThat(bytes).isPositive().isLessThan(MOST_BYTES);
            assertThat(browser.foreignHosts()).isEmpty();
        }
    }
}
