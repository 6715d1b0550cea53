package didar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The session of docs/rest.md is held: each request is sent, and each answer has what is printed there.
class ClientSessionTest {

    private static final Path DOCUMENT = Path.of("../docs/rest.md");
    private static final Pattern STEP = Pattern.compile(
            "```console\n\\$ (curl .*?)\n(?=HTTP/1\\.1 )HTTP/1\\.1 ([0-9]{3}).*?\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern EVENT = Pattern.compile("event: (\\w+)\ndata: (.*)");
    private static final String SERVER = "http://127.0.0.1:8642";

    @TempDir
    static Path folder;

    private static ServedRecord record;

    @BeforeAll
    static void start() throws IOException {
        record = ServedRecord.in(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        record.close();
    }

    @TestFactory
    List<DynamicTest> every_answer_is_as_it_is_printed() throws IOException {
        List<DynamicTest> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(Files.readString(DOCUMENT));
        while (matcher.find()) {
            String command = matcher.group(1).replace("\\\n", " ");
            int status = Integer.parseInt(matcher.group(2));
            String printed = matcher.group(3).strip();
            steps.add(DynamicTest.dynamicTest(command, () -> {
                HttpResponse<String> response = record.send(request(command));
                assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
                if (printed.isEmpty()) {
                    assertThat(response.body()).isEmpty();
                } else if (printed.startsWith("id: ")) {
                    Map<String, JsonNode> told = lastEvents(response.body());
                    lastEvents(printed)
                            .forEach((kind, event) ->
                                    assertHas(told.getOrDefault(kind, MissingNode.getInstance()), event, kind));
                } else {
                    assertHas(
                            JsonMapper.shared().readTree(response.body()),
                            JsonMapper.shared().readTree(printed),
                            "");
                }
            }));
        }
        assertThat(steps).hasSizeGreaterThan(8);
        return steps;
    }

    /// The last event of each kind.
    private static Map<String, JsonNode> lastEvents(String stream) {
        Map<String, JsonNode> last = new HashMap<>();
        Matcher event = EVENT.matcher(stream);
        while (event.find()) {
            last.put(event.group(1), JsonMapper.shared().readTree(event.group(2)));
        }
        return last;
    }

    /// The options of curl that the document uses.
    private static HttpRequest.Builder request(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        String address = words.getLast();
        assertThat(address).startsWith(SERVER);
        String path = address.substring(SERVER.length());
        List<String[]> headers = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        HttpRequest.BodyPublisher body = null;
        for (int i = 1; i < words.size() - 1; i++) {
            switch (words.get(i)) {
                case "-i", "-G" -> {}
                case "-H" -> headers.add(words.get(++i).split(": ", 2));
                case "--data-urlencode" -> {
                    String[] parameter = words.get(++i).split("=", 2);
                    parameters.add(parameter[0] + "=" + URLEncoder.encode(parameter[1], StandardCharsets.UTF_8));
                }
                case "--data-binary" -> body = HttpRequest.BodyPublishers.ofString(words.get(++i));
                case "-X" -> {
                    assertThat(words.get(++i)).isEqualTo("POST");
                    body = HttpRequest.BodyPublishers.noBody();
                }
                default -> throw new AssertionError("this test does not know " + words.get(i) + " of curl");
            }
        }
        String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        HttpRequest.Builder request = record.request(path + query);
        headers.forEach(header -> request.header(header[0], header[1]));
        return body == null ? request : request.POST(body);
    }

    /// Whether an answer has all that is printed: of lists the first items, and anything where `…` stands.
    private static void assertHas(JsonNode answer, JsonNode printed, String place) {
        if (printed.isObject()) {
            printed.properties()
                    .forEach(field ->
                            assertHas(answer.path(field.getKey()), field.getValue(), place + "." + field.getKey()));
        } else if (printed.isArray()) {
            assertThat(answer.size()).as(place).isGreaterThanOrEqualTo(printed.size());
            for (int i = 0; i < printed.size(); i++) {
                assertHas(answer.get(i), printed.get(i), place + "[" + i + "]");
            }
        } else if (printed.isString() && printed.asString().equals("…")) {
            assertThat(answer.isMissingNode()).as(place + " is there").isFalse();
        } else {
            assertThat(answer).as(place).isEqualTo(printed);
        }
    }
}
