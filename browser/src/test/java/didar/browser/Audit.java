package didar.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/// Accessibility by axe-core: the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA.
final class Audit {

    private static final String SCRIPT = script();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const only = arguments[0];
            const options = only
                ? { runOnly: { type: 'rule', values: [only] } }
                : { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                    rules: { 'target-size': { enabled: true } } };
            axe.run(document, { ...options, resultTypes: ['violations'] }).then(
                (found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) =>
                    `${rule.id} (${rule.help}) at ${node.target}: ${node.html.slice(0, 160)} ${node.failureSummary}`))),
                (fault) => done([String(fault)]));
            """;

    private Audit() {}

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Audit.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Violations of any rule.
    static List<?> violations(Browser browser) {
        return run(browser, "");
    }

    /// Violations by colours alone, the only ones that another scheme changes.
    static List<?> faintColours(Browser browser) {
        return run(browser, "color-contrast");
    }

    private static List<?> run(Browser browser, String only) {
        ChromeDriver driver = browser.driver();
        if (!browser.is("window.axe")) {
            driver.executeScript(SCRIPT);
        }
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(RUN, only));
    }
}
