package didar.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import didar.cli.Main;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `didar serve` as a process, and what programs are told by it.
final class Serving implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+");

    private final Process process;
    private final String address;
    private final Queue<String> messages = new ConcurrentLinkedQueue<>();
    private final Thread listening;
    private final HttpClient client = HttpClient.newHttpClient();

    private Serving(Process process) throws IOException {
        this.process = process;
        BufferedReader said = process.errorReader(UTF_8);
        this.address = address(said);
        this.listening = Thread.ofVirtual().start(() -> said.lines().forEach(messages::add));
    }

    private String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            messages.add(line);
            Matcher told = ADDRESS.matcher(line);
            if (told.find()) {
                return told.group();
            }
        }
        throw new AssertionError("it ended: " + String.join("\n", messages));
    }

    /// @param home of who starts it: there is no record in it yet
    static Serving sample(Path home) throws IOException {
        return new Serving(didar(home, "serve", "--port", "0"));
    }

    /// Over a record of the articles of some files.
    static Serving of(Path home, Path... articles) throws IOException, InterruptedException {
        add(home, articles);
        return new Serving(didar(home, "serve", "--record", record(home), "--port", "0"));
    }

    /// The same for a group, which signs in.
    static Serving shared(Path home, String admin, String password, Path... articles)
            throws IOException, InterruptedException {
        add(home, articles);
        Process adding = didar(home, "users", "add", admin, "--role", "admin", "--record", record(home));
        try (var in = adding.outputWriter(UTF_8)) {
            in.write(password + "\n");
        }
        finish(adding);
        return new Serving(didar(home, "serve", "--record", record(home), "--port", "0", "--name", "127.0.0.1"));
    }

    static String record(Path home) {
        return home.resolve("record").toString();
    }

    private static void add(Path home, Path... articles) throws IOException, InterruptedException {
        List<String> add = new ArrayList<>(
                List.of("add", "--record", home.resolve("record").toString()));
        for (Path file : articles) {
            add.add(file.toString());
        }
        finish(didar(home, add.toArray(String[]::new)));
    }

    private static void finish(Process process) throws IOException, InterruptedException {
        String said = new String(process.getErrorStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(said);
        }
    }

    private static Process didar(Path home, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + home,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.extensions=u-nu-arab",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("USER", "sara");
        builder.environment().keySet().removeIf(name -> name.startsWith("DIDAR_") || name.startsWith("XDG_"));
        return builder.start();
    }

    String address() {
        return address;
    }

    /// What it said on standard error.
    List<String> messages() {
        return List.copyOf(messages);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /// What is answered to bytes that no library of ours would send: its head, and what has come with it.
    String raw(String request) throws IOException {
        URI place = URI.create(address);
        try (var socket = new Socket(place.getHost(), place.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            var answer = new ByteArrayOutputStream();
            var read = new byte[8192];
            int count = socket.getInputStream().read(read);
            while (count > 0) {
                answer.write(read, 0, count);
                boolean whole = answer.toString(UTF_8).contains("\r\n\r\n");
                count = whole ? 0 : socket.getInputStream().read(read);
            }
            return answer.toString(UTF_8);
        }
    }

    JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " is answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
        // The process itself would close what is still read.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            listening.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
