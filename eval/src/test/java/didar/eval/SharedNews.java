package didar.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// A collection of news in the shared data beside the repository. It is read here to measure by; none of its text is
/// part of the project.
///
/// @param source its file without the endings: `fa_isna`
record SharedNews(String source) {

    private static final Pattern BODY = Pattern.compile("\"(?:body|text|content)\": \"((?:[^\"\\\\]|\\\\.)*+)\"");

    /// The texts of all articles, as they stand between the quotation marks of a JSON string.
    List<String> bodies() throws IOException {
        Path file = find("shared/data/news/" + source + ".jsonl.gz");
        List<String> bodies = new ArrayList<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher body = BODY.matcher(line);
                if (body.find()) {
                    bodies.add(body.group(1));
                }
            }
        }
        return bodies;
    }

    /// The file beside the repository, or beside any folder above it.
    static Path find(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException("skipped, for the shared data is absent: ../" + name);
    }
}
