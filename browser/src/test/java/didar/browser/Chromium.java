package didar.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// The browser of this machine and its driver, as Debian packages them. Nothing is fetched.
record Chromium(Path browser, Path driver) {

    private static final Logger LIBRARY = Logger.getLogger("org.openqa.selenium");

    /// Leaves the test out where the machine has no browser.
    static Chromium ofThisMachine() {
        Optional<Path> browser = onPath("chromium").or(() -> onPath("google-chrome"));
        Optional<Path> driver = onPath("chromedriver");
        assumeThat(browser.isPresent() && driver.isPresent())
                .as("a browser: the Debian packages chromium and chromium-driver are not on this machine")
                .isTrue();
        return new Chromium(browser.orElseThrow(), driver.orElseThrow());
    }

    static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// @param language that the reader prefers, as the browser tells servers
    ChromeDriver start(String language) {
        LIBRARY.setLevel(Level.OFF);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--force-color-profile=srgb",
                "--hide-scrollbars",
                "--window-size=1280,800",
                "--accept-lang=" + language);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        return new ChromeDriver(service, options);
    }
}
