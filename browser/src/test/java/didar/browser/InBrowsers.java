package didar.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One server over the sample record for all tests, and a browser for each language. Tests take it as a parameter.
final class InBrowsers implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Room.class;
    }

    @Override
    public Room resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = Chromium.ofThisMachine();
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(InBrowsers.class))
                .computeIfAbsent(Room.class, _ -> Room.open(chromium), Room.class);
    }

    /// The server, and its readers.
    record Room(Path home, Serving server, Examples examples, Chromium chromium, Map<String, Browser> browsers)
            implements AutoCloseable {

        static Room open(Chromium chromium) {
            try {
                Path home = Files.createTempDirectory("didar-browser");
                Serving server = Serving.sample(home);
                return new Room(home, server, Examples.of(server), chromium, new ConcurrentHashMap<>());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// @param language `fa`, `ar` or `en`
        Browser browser(String language) {
            Browser browser =
                    browsers.computeIfAbsent(language, _ -> new Browser(chromium.start(language), server.address()));
            browser.complaints();
            return browser.wide(1280).inScheme("light");
        }

        @Override
        public void close() throws IOException {
            browsers.values().forEach(Browser::close);
            server.close();
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
