package didar.browser;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A browser at one server, and what its reader does and sees.
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String server;

    Browser(ChromeDriver driver, String server) {
        this.driver = driver;
        this.server = server;
    }

    ChromeDriver driver() {
        return driver;
    }

    /// Opens a page and waits until it stands.
    Browser open(String path) {
        driver.get(server + path);
        return settled();
    }

    /// Waits until scripts have drawn what they draw and letters have their shapes.
    Browser settled() {
        until("document.readyState === 'complete' && document.fonts.status === 'loaded'"
                + " && !document.querySelector('[data-chart][hidden]')");
        return this;
    }

    /// @param condition in JavaScript
    void until(String condition, Object... arguments) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(30))
                .withMessage(() -> condition + " at " + path())
                .until(_ -> is(condition, arguments));
    }

    /// @param condition in JavaScript
    boolean is(String condition, Object... arguments) {
        return Boolean.TRUE.equals(driver.executeScript("return !!(" + condition + ")", arguments));
    }

    /// @param expression in JavaScript
    String text(String expression, Object... arguments) {
        return String.valueOf(driver.executeScript("return " + expression, arguments));
    }

    /// @param expression in JavaScript, of a number
    long number(String expression) {
        return ((Number) Objects.requireNonNull(driver.executeScript("return Math.round(" + expression + ")")))
                .longValue();
    }

    /// The address without the server.
    String path() {
        String address = Objects.requireNonNull(driver.getCurrentUrl());
        return address.startsWith(server) ? address.substring(server.length()) : address;
    }

    WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /// Clicks what leads to another page, and waits for it.
    void follow(WebElement link) {
        leaving(link::click);
    }

    /// Types at whatever has the focus.
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /// Enter, where it leads to another page.
    void enter() {
        leaving(() -> type(Keys.ENTER));
    }

    private void leaving(Runnable act) {
        driver.executeScript("window.didarBefore = true");
        act.run();
        until("!window.didarBefore && document.readyState === 'complete'");
        settled();
    }

    /// What the browser complains of since it was asked last: faults of scripts, what the policy forbids, what is not
    /// there.
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /// @param width in CSS pixels; below 600 it is a phone
    Browser wide(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        width < 600 ? 844 : 800,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 600));
        return this;
    }

    /// @param scheme `light` or `dark`
    Browser inScheme(String scheme) {
        return media("", Map.of("name", "prefers-color-scheme", "value", scheme));
    }

    /// As paper shows it, or the screen again.
    Browser media(String medium) {
        return media(medium, Map.of("name", "prefers-color-scheme", "value", "light"));
    }

    private Browser media(String medium, Map<String, Object> scheme) {
        // Colours that fade into others are measured where they end.
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(scheme, Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /// By how many pixels the page is wider than the window.
    long overflow() {
        return number("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /// Hosts beside the server from which something of this page came.
    List<?> foreignHosts() {
        return (List<?>) Objects.requireNonNull(
                driver.executeScript("return performance.getEntriesByType('resource').map(e => e.name)"
                        + ".filter(name => !name.startsWith('data:') && new URL(name).origin !== location.origin)"));
    }

    byte[] screenshot() {
        return Base64.getDecoder()
                .decode(String.valueOf(driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                        .get("data")));
    }

    /// As if the browser were new: no look chosen, nobody known.
    void forget() {
        driver.manage().deleteAllCookies();
    }

    void keep(String name, String value) {
        driver.manage().addCookie(new Cookie(name, value));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
