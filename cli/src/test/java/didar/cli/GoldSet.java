package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import didar.reader.Reader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Articles with gold, read by the real reader: once for all tests. Those beside the repository are left out, with a
/// message, where it stands alone.
enum GoldSet {
    SAMPLES("samples/gold.json"),
    SEEDS("../shared/gold/seeds.json"),
    NEWS("../shared/gold/news.json"),
    DEVELOPMENT("eval/gold/development.json"),
    TEST("eval/gold/test.json");

    static final Path ROOT = Path.of("..");
    private static final Path WORK = Path.of("target", "gold");
    private static final Map<GoldSet, Path> READ = new EnumMap<>(GoldSet.class);

    private final String gold;

    GoldSet(String gold) {
        this.gold = gold;
    }

    /// The gold; ends the test where it is absent.
    Path gold() {
        return present(gold);
    }

    String word() {
        return Names.word(this);
    }

    private static Path present(String name) {
        Path file = ROOT.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped, for the shared data is absent: " + name);
        return file;
    }

    /// The dossiers of the articles, as JSON Lines.
    Path dossiers() {
        gold();
        return READ.computeIfAbsent(this, GoldSet::read);
    }

    private static Path read(GoldSet set) {
        try {
            Files.createDirectories(WORK);
            List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl"));
            arguments.addAll(set.inputs());
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            assertThat(run(out, err, arguments.toArray(String[]::new)))
                    .as(err.toString(StandardCharsets.UTF_8))
                    .isZero();
            return Files.write(WORK.resolve(set.word() + ".jsonl"), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> inputs() throws IOException {
        return switch (this) {
            case SAMPLES ->
                Stream.of("fa", "ar", "articles.jsonl")
                        .map(name -> ROOT.resolve("samples").resolve(name).toString())
                        .toList();
            case SEEDS -> List.of(present("../shared/seeds").toString());
            case NEWS -> List.of(news().toString());
            case DEVELOPMENT, TEST -> List.of(drawn().toString());
        };
    }

    /// The articles of the news, under ids without the slashes that the shared scorer takes for folders.
    private Path news() throws IOException {
        String lines = python(present("../shared/gold/materialize.py"), gold());
        var mapper = new JsonMapper();
        List<String> articles = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            var article = (ObjectNode) mapper.readTree(line);
            article.put("id", article.get("id").asString().replaceAll("[^\\w.-]", "_"));
            articles.add(article.toString());
        }
        return Files.write(WORK.resolve("news.in.jsonl"), articles);
    }

    private Path drawn() throws IOException {
        Path shared = present("../shared");
        present("../shared/data/news");
        String lines = python(ROOT.resolve("eval/gold/texts.py"), shared, gold());
        return Files.writeString(WORK.resolve(word() + ".in.jsonl"), lines);
    }

    /// What a script prints; ends the test where there is no Python.
    static String python(Path script, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process;
        try {
            var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("PYTHONIOENCODING", "UTF-8");
            process = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "skipped, for python3 is missing: " + e.getMessage());
            throw e;
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as("exit code of %s", command).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return printed;
    }

    /// A run of the program with the real reader.
    static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
        var surroundings =
                Surroundings.of(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), OptionalInt::empty);
        return Main.run(surroundings, () -> new Reader()::read, arguments);
    }
}
