package didar.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The shared data beside the repository: treebanks to measure by. A test that needs it is skipped, with a message,
/// where it is absent.
public final class Shared {

    /// One sentence of a treebank: its text and the surface tokens in order. A range `4-5` of words is one token.
    public record Sentence(String text, List<String> tokens) {}

    private Shared() {}

    public static Path file(String name) {
        Path file = find(name);
        assumeTrue(Files.exists(file), () -> "skipped, for the shared data is absent: " + file);
        return file;
    }

    /// The file in the `shared` folder beside the repository, or beside any folder above it.
    public static Path find(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return Path.of("../shared/data", name);
    }

    public static List<Sentence> treebank(String name) {
        return readTreebank(file("treebank/" + name + ".conllu.gz"));
    }

    public static List<Sentence> readTreebank(Path file) {
        List<Sentence> sentences = new ArrayList<>();
        String text = "";
        List<String> tokens = new ArrayList<>();
        int rangeEnd = 0;
        for (String line : lines(file)) {
            if (line.startsWith("# text =")) {
                text = line.substring("# text =".length()).strip();
            } else if (line.isEmpty()) {
                sentences.add(new Sentence(text, List.copyOf(tokens)));
                tokens.clear();
                rangeEnd = 0;
            } else if (line.charAt(0) != '#') {
                String[] columns = line.split("\t", -1);
                String id = columns[0];
                int dash = id.indexOf('-');
                if (dash > 0) {
                    rangeEnd = Integer.parseInt(id.substring(dash + 1));
                    tokens.add(columns[1]);
                } else if (id.indexOf('.') < 0 && Integer.parseInt(id) > rangeEnd) {
                    tokens.add(columns[1]);
                }
            }
        }
        return sentences;
    }

    /// The lines of a text file, plain or gzipped.
    public static List<String> lines(Path file) {
        try (var in = Files.newInputStream(file)) {
            var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
