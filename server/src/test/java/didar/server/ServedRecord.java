package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import didar.add.Adding;
import didar.add.Follower;
import didar.add.TiesOfRecord;
import didar.archive.Input;
import didar.archive.Options;
import didar.reader.Reader;
import didar.record.Article;
import didar.record.Dossier;
import didar.search.CatchUp;
import didar.server.account.MovedClock;
import didar.server.account.Registrar;
import didar.server.intake.Imports;
import didar.server.password.Argon2Passwords;
import didar.store.Accounts;
import didar.store.Location;
import didar.store.Role;
import didar.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server over a record of a few invented articles, and a client of it.
public final class ServedRecord implements AutoCloseable {

    private static final Path ARTICLES = Path.of("../cli/src/test/resources/didar/cli/record.jsonl");
    private static final Reader READER = new Reader();

    /// Of all users.
    static final String PASSWORD = "گذرواژه‌ای بلند";

    /// By which others call it.
    static final String NAME = "didar.example.org";
    static final Instant NOW = Instant.parse("2016-12-01T08:00:00Z");

    private final Path folder;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    final List<Throwable> faults = new CopyOnWriteArrayList<>();
    final List<String> told = new CopyOnWriteArrayList<>();

    private ServedRecord(Path folder, Settings settings, InstantSource clock) throws IOException {
        this.folder = folder;
        var served = served(folder, () -> READER::read, clock, told::add);
        this.server = Server.start(settings, served, faults::add);
    }

    /// What lies in a folder.
    static Served served(Path folder, Supplier<Function<Article, Dossier>> reader, Consumer<String> told) {
        return served(folder, reader, () -> NOW, told);
    }

    private static Served served(
            Path folder, Supplier<Function<Article, Dossier>> reader, InstantSource clock, Consumer<String> told) {
        return new Served(
                new Location.Folder(folder.resolve("record")),
                folder.resolve("index"),
                folder.resolve("imports"),
                false,
                reader,
                (_, _) -> null,
                clock,
                told);
    }

    public static ServedRecord in(Path folder) throws IOException {
        add(folder, ARTICLES);
        return new ServedRecord(folder, Settings.own(0, "دبیر"), () -> NOW);
    }

    /// A copy of one that was closed.
    static ServedRecord copied(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(one));
                Files.createDirectories(copy.getParent());
                Files.copy(one, copy);
            }
        }
        return new ServedRecord(to, Settings.own(0, "دبیر"), () -> NOW);
    }

    /// One that others reach, with a user of each role; their names are those of the roles.
    static ServedRecord shared(Path folder, MovedClock clock, boolean behindTls) throws IOException {
        add(folder, ARTICLES);
        try (Accounts accounts = Accounts.open(new Location.Folder(folder.resolve("record")))) {
            var registrar = new Registrar(accounts, new Argon2Passwords(new Random(1)), clock, "test");
            for (Role role : Role.values()) {
                if (registrar.add(role.name(), role, PASSWORD) != null) {
                    throw new AssertionError(role + " was not added");
                }
            }
        }
        return new ServedRecord(folder, new Settings("127.0.0.1", 0, Set.of(NAME), behindTls, "nobody"), clock);
    }

    /// Adds articles as another process would.
    public static void add(Path folder, Path articles) throws IOException {
        try (Store store = Store.open(new Location.Folder(folder.resolve("record")), Store.Access.WRITE)) {
            new Adding(store, READER::read, Options.DEFAULT, 1, Follower.NONE)
                    .add(List.of(Input.of(articles)), _ -> {});
            CatchUp.run(store, folder.resolve("index"), 1, new TiesOfRecord(store), _ -> {});
        }
    }

    /// What went wrong inside.
    public List<Throwable> faults() {
        return List.copyOf(faults);
    }

    Path folder() {
        return folder;
    }

    Imports imports() {
        return server.imports();
    }

    int port() {
        return server.port();
    }

    void rehearse() {
        server.rehearse();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    public HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " is answered " + response.statusCode() + ": " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() throws IOException {
        try (client) {
            server.close();
        }
    }
}
