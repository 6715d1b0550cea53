package didar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import didar.record.Article;
import didar.record.Dossier;
import didar.store.Location;
import didar.store.Store;
import didar.store.StoreException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a file system of its own, which is small: only a user who may mount one can run it.
class FullDiskTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(
                mounted("-t", "tmpfs", "-o", "size=1500k", "none", folder.toString()),
                "skipped, for this user may mount no file system");
    }

    @AfterEach
    void unmount() throws Exception {
        new ProcessBuilder("umount", folder.toString()).start().waitFor();
    }

    @Test
    void a_disk_that_is_full_stops_the_run_and_with_more_room_the_same_command_goes_on() throws Exception {
        assertThat(add(folder.resolve("record"), 4000)).isEqualTo(1);

        assertThat(err.toString(UTF_8)).contains("full");
        long kept = articles(folder.resolve("record"));
        assertThat(kept).isGreaterThanOrEqualTo(reported()).isLessThan(4000);

        assertThat(mounted("-o", "remount,size=200m", folder.toString())).isTrue();
        assertThat(add(folder.resolve("record"), 4000)).isZero();
        assertThat(articles(folder.resolve("record"))).isEqualTo(4000);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_told_and_what_is_in_it_stays() throws Exception {
        assertThat(add(folder.resolve("record"), 50)).isZero();
        assertThat(mounted("-o", "remount,ro", folder.toString())).isTrue();
        err.reset();

        assertThat(add(folder.resolve("record"), 80)).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains(folder.resolve("record").toString())
                .contains("cannot be written");
        assertThat(add(folder.resolve("another"), 80)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("cannot be made");
        assertThat(articles(folder.resolve("record"))).isEqualTo(50);
    }

    private static boolean mounted(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /// The greatest number of articles that the run said were kept.
    private long reported() {
        Matcher added = Pattern.compile("([0-9,]+) added").matcher(err.toString(UTF_8));
        long most = 0;
        while (added.find()) {
            most = Math.max(most, Long.parseLong(added.group(1).replace(",", "")));
        }
        return most;
    }

    private int add(Path record, int articles) {
        var in = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            in.append(String.format(
                    Locale.ROOT, "{\"id\": \"s%d\", \"text\": \"متن خبر %d %s\"}%n", i, i, "واژه ".repeat(40)));
        }
        var surroundings = Surroundings.of(
                new ByteArrayInputStream(in.toString().getBytes(UTF_8)),
                new ByteArrayOutputStream(),
                err,
                Map.of(),
                OptionalInt::empty);
        return Main.run(surroundings, () -> (article, _) -> alone(article), "add", "--record", record.toString(), "-");
    }

    private static Dossier alone(Article article) {
        return new Dossier(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static long articles(Path record) throws StoreException {
        try (Store store = Store.open(new Location.Folder(record), Store.Access.READ)) {
            return store.articles();
        }
    }
}
