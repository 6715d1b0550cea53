package didar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

    private static final Walk READER = WarmReader.start();
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/api/v1/");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    /// How the commands that run are told to end.
    private final BlockingQueue<Runnable> endings = new LinkedBlockingQueue<>();

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
                    HttpRequest.newBuilder(URI.create(address + "articles/1")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"schema\":\"didar/1\"");

            endings.take().run();

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
    @ValueSource(strings = {"--host=0.0.0.0", "--host=example.org"})
    void others_are_not_let_in_before_there_are_users(String host) {
        assertThat(run("serve", host)).isEqualTo(2);
        assertThat(err()).contains("users with passwords");
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
                Map.of("DIDAR_RECORD", folder.resolve("record").toString()),
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
