package didar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

    private static final Walk READER = WarmReader.start();
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Map<String, String> environment = Map.of();

    /// How the commands that run are told to end.
    private final BlockingQueue<Runnable> endings = new LinkedBlockingQueue<>();

    @BeforeEach
    void recordOfTheTest() {
        environment = Map.of("DIDAR_RECORD", folder.resolve("record").toString());
    }

    @Test
    void it_tells_its_address_answers_and_ends_when_it_is_told_to() throws Exception {
        Path article = Files.writeString(folder.resolve("a.txt"), "وزیر خارجه ایران گفت: صلح خوب است.");
        assertThat(run("add", article.toString())).as(err()).isZero();
        endings.clear();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient client = HttpClient.newHttpClient()) {
            Future<Integer> exit = threads.submit(() -> run("serve", "--port", "0"));
            String address = address(exit);
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + "api/v1/articles/1"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"schema\":\"didar/1\"");

            endings.take().run();

            assertThat(exit.get(1, TimeUnit.MINUTES)).isZero();
        }
    }

    @Test
    void where_nobody_names_a_record_and_there_is_none_a_sample_is_served_and_goes_with_the_server() throws Exception {
        environment = Map.of();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient client = HttpClient.newHttpClient()) {
            Future<Integer> exit = threads.submit(() -> run("serve", "--port", "0"));
            String address = address(exit);

            HttpResponse<String> meetings = client.send(
                    HttpRequest.newBuilder(URI.create(address + "api/v1/meetings?status=denied"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(address + "import"))
                            .header("Accept-Language", "en")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            endings.take().run();

            assertThat(meetings.body()).contains("\"status\":\"denied\"");
            assertThat(page.body()).contains("This is a sample of invented news");
            assertThat(err()).contains("there is no record here", "'didar add' makes a record", "serving the sample");
            assertThat(exit.get(1, TimeUnit.MINUTES)).isZero();
        }
    }

    private String address(Future<Integer> exit) throws InterruptedException {
        while (!exit.isDone()) {
            Matcher told = ADDRESS.matcher(err());
            if (told.find()) {
                return told.group();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("it ended: " + err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--host=localhost.localdomain", "--name=example.org", "--behind-tls"})
    void others_are_not_let_in_before_there_are_users(String option) throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "وزیر خارجه ایران گفت: صلح خوب است.");
        assertThat(run("add", article.toString())).as(err()).isZero();
        assertThat(run("serve", "--port=0", option)).isEqualTo(1);
        assertThat(err()).contains("users with passwords", "didar users add NAME --role admin");
    }

    @Test
    void who_listens_on_all_addresses_says_by_which_name() {
        assertThat(run("serve", "--host=0.0.0.0")).isEqualTo(2);
        assertThat(err()).contains("--name");
    }

    @Test
    void a_record_that_is_not_there_is_told() {
        assertThat(run("serve")).isEqualTo(1);
        assertThat(err()).contains("there is no record here");
    }

    private int run(String... args) {
        var surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, UTF_8),
                environment,
                OptionalInt::empty,
                OptionalInt::empty,
                ending -> {
                    endings.add(ending);
                    return () -> {};
                });
        return Main.run(surroundings, () -> READER, args);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
