package didar.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Test data: tab-separated rows with comments after `#`, and whole files.
public final class Rows {
    private Rows() {}

    public static List<String[]> of(Class<?> beside, String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        for (String line : text(beside, name).split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                if (row.length != columns) {
                    throw new IllegalStateException(name + ": " + row.length + " columns in " + line);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
