package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Status;
import didar.server.route.Answering;
import didar.server.route.Handler;
import didar.server.route.Route;
import didar.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir
    Path folder;

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    private Answering answering() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "وزیر خارجه ایران گفت: صلح خوب است.");
        ServedRecord.add(folder, article);
        return Answering.open(new Location.Folder(folder.resolve("record")), folder.resolve("index"));
    }

    private static Route page(String path, Handler.Free handler) {
        return Route.of(Route.Kind.PAGE, "GET", path, handler, List.of("q", "who"));
    }

    @Test
    void whom_pages_name_is_searched_for_by_name_and_by_id_and_his_page_is_asked_for() throws Exception {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        var seen = new CountDownLatch(1);
        Handler.Free first = _ -> html("<a class=\"what\" href=\"/people/a%20b\"><bdi>ظریف</bdi></a>");
        Handler.Free search = one -> note(
                one,
                asked,
                "search " + one.parameters().one("q") + " " + one.parameters().one("who"));
        Handler.Free person = one -> {
            seen.countDown();
            return note(one, asked, "person " + one.inPath("id"));
        };

        try (Answering answering = answering();
                Rehearsal _ = Rehearsal.begin(
                        answering,
                        List.of(page("/", first), page("/search", search), page("/people/{id}", person)),
                        faults::add)) {
            assertThat(seen.await(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(asked).contains("search ظریف null", "search null a b", "person a b");
        assertThat(faults).isEmpty();
    }

    @Test
    void it_ends_when_the_server_closes_and_leaves_no_fault() throws Exception {
        var served = ServedRecord.in(Files.createDirectories(folder.resolve("served")));
        served.rehearse();

        served.close();

        assertThat(served.faults()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(one -> one.getName().equals("rehearsal"));
    }

    private static Answer note(Asked one, Set<String> asked, String what) throws IOException {
        asked.add(what);
        return html(one.path());
    }

    private static Answer html(String body) throws IOException {
        return Answer.of(Status.OK, "text/html", out -> out.write(body.getBytes(UTF_8)));
    }
}
