package didar.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookmarkTest {

    @TempDir
    Path folder;

    private final Map<String, Bookmark> bookmarks = new HashMap<>();
    private final List<String> handedOn = new ArrayList<>();

    @Test
    void reading_that_was_stopped_goes_on_behind_the_last_item_handed_on_and_hands_none_on_twice() throws IOException {
        write("b.jsonl", article("دو"), "{ broken", article("ثلاثة"), article("چهار"));
        write("a.txt", "خبری کوتاه");

        assertThatThrownBy(() -> read(3)).isInstanceOf(Stop.class);
        assertThat(handedOn).containsExactly("a.txt", "دو", "failed");
        handedOn.clear();
        read(Integer.MAX_VALUE);

        assertThat(handedOn).containsExactly("ثلاثة", "چهار");
    }

    @Test
    void a_file_read_to_its_end_is_not_opened_again() throws IOException {
        write("a.txt", "خبر قصير");
        read(Integer.MAX_VALUE);
        handedOn.clear();

        read(Integer.MAX_VALUE);

        assertThat(handedOn).isEmpty();
        assertThat(bookmarks.values()).singleElement().satisfies(last -> {
            assertThat(last.complete()).isTrue();
            assertThat(last.items()).isEqualTo(1);
        });
    }

    @Test
    void a_file_that_changed_is_read_from_its_start() throws IOException {
        Path file = write("a.jsonl", article("یک"), article("دو"));
        read(Integer.MAX_VALUE);
        handedOn.clear();
        write("a.jsonl", article("سه"), article("دو"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        read(Integer.MAX_VALUE);

        assertThat(handedOn).containsExactly("سه", "دو");
    }

    private void read(int items) {
        Archive.read(List.of(Input.of(folder)), Options.DEFAULT, bookmarks::get, new Sink() {
            private int left = items;

            @Override
            public void accept(Outcome outcome) {
                if (left-- == 0) {
                    throw new Stop();
                }
                handedOn.add(
                        switch (outcome) {
                            case Outcome.Read read -> read.article().source().replace(folder + "/", "");
                            case Outcome.Failed _ -> "failed";
                        });
            }

            @Override
            public void reached(Bookmark bookmark, long bytes) {
                bookmarks.put(bookmark.file(), bookmark);
                assertThat(bytes).isLessThanOrEqualTo(bookmark.size());
            }
        });
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines), UTF_8);
    }

    private static String article(String id) {
        return "{\"id\": \"%s\", \"text\": \"متن خبر در چند کلمه\"}".replace("%s", id);
    }

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
