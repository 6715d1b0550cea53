package didar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The test tables of this package: UTF-8 lines, `#` starts a heading.
final class Resources {

    private Resources() {}

    static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing test resource: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The rows of a table, without its headings; a row of one column is never taken for a heading when it starts
    /// with `# ` and holds a tab.
    static List<String> rows(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.startsWith("#") || line.indexOf('\t') > 0)
                .toList();
    }
}
