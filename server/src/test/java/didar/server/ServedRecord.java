package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import didar.add.Adding;
import didar.add.Follower;
import didar.archive.Input;
import didar.archive.Options;
import didar.reader.Reader;
import didar.search.CatchUp;
import didar.search.Links;
import didar.store.Location;
import didar.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server over a record of a few invented articles, and a client of it.
final class ServedRecord implements AutoCloseable {

    private static final Path ARTICLES = Path.of("../cli/src/test/resources/didar/cli/record.jsonl");
    private static final Reader READER = new Reader();

    private final Path folder;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    final List<Throwable> faults = new CopyOnWriteArrayList<>();

    private ServedRecord(Path folder) throws IOException {
        this.folder = folder;
        var served = new Served(
                new Location.Folder(folder.resolve("record")),
                folder.resolve("index"),
                () -> READER::read,
                (_, _) -> null);
        this.server = Server.start(new Settings("127.0.0.1", 0), served, faults::add);
    }

    static ServedRecord in(Path folder) throws IOException {
        add(folder, ARTICLES);
        return new ServedRecord(folder);
    }

    /// Adds articles as another process would.
    static void add(Path folder, Path articles) throws IOException {
        try (Store store = Store.open(new Location.Folder(folder.resolve("record")), Store.Access.WRITE)) {
            new Adding(store, READER::read, Options.DEFAULT, 1, Follower.NONE)
                    .add(List.of(Input.of(articles)), _ -> {});
            CatchUp.run(store, folder.resolve("index"), 1, Links.OfArticles.NONE, _ -> {});
        }
    }

    Path folder() {
        return folder;
    }

    int port() {
        return server.port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
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
