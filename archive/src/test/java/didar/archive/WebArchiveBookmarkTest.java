package didar.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

class WebArchiveBookmarkTest {

    @TempDir
    Path folder;

    private final Map<String, Bookmark> bookmarks = new HashMap<>();
    private final List<String> handedOn = new ArrayList<>();

    @Test
    void reading_stopped_anywhere_goes_on_at_its_record_and_hands_none_on_twice() throws IOException {
        byte[] plain = filled(Warcs.plain());
        for (byte[] bytes : List.of(plain, filled(Warcs.packed()), gzip(plain))) {
            Files.write(folder.resolve("a.warc.gz"), bytes);
            read(Integer.MAX_VALUE);
            List<String> all = List.copyOf(handedOn);
            assertThat(all).hasSize(9).contains("failed", Warcs.address(5));
            for (int first = 0; first < all.size(); first++) {
                for (int second = 0; first + second < all.size(); second++) {
                    bookmarks.clear();
                    handedOn.clear();
                    int stop = first;
                    int stopAgain = second;
                    assertThatThrownBy(() -> read(stop)).isInstanceOf(Stop.class);
                    assertThatThrownBy(() -> read(stopAgain)).isInstanceOf(Stop.class);
                    read(Integer.MAX_VALUE);
                    assertThat(handedOn)
                            .as("stopped after %d and %d", first, second)
                            .isEqualTo(all);
                }
            }
            bookmarks.clear();
            handedOn.clear();
        }
    }

    @Test
    void a_bookmark_is_at_the_record_so_that_those_before_are_not_unpacked_again() throws IOException {
        Warcs archive = Warcs.packed().page(0).page(1).page(2);
        byte[] bytes = archive.bytes();
        Path file = Files.write(folder.resolve("a.warc.gz"), bytes);
        assertThatThrownBy(() -> read(2)).isInstanceOf(Stop.class);
        assertThat(bookmarks)
                .hasEntrySatisfying(
                        file.toString(), last -> assertThat(last.offset()).isEqualTo(archive.start(1)));

        bytes[archive.start(0) + 30] ^= 1; // what is before may be damaged now
        var modified = Files.getLastModifiedTime(file);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, modified);
        handedOn.clear();
        read(Integer.MAX_VALUE);

        assertThat(handedOn).containsExactly(Warcs.address(2));
    }

    /// Nine things: a record of bookkeeping, six pages, a page whose HTTP is broken, and one of another media type.
    private static byte[] filled(Warcs archive) {
        return archive.write(new Warcinfo.Builder().filename("a.warc.gz").build())
                .page(0)
                .page(1)
                .write(new WarcResponse.Builder(Warcs.address(9))
                        .body(MediaType.HTTP_RESPONSE, "no answer".getBytes(StandardCharsets.UTF_8))
                        .build())
                .page(2)
                .page(3)
                .response(8, new HttpResponse.Builder(200, "OK").body(MediaType.JSON, new byte[0]))
                .page(4)
                .page(5)
                .bytes();
    }

    private void read(int items) {
        Archive.read(List.of(Input.of(folder)), Options.DEFAULT, bookmarks::get, new Sink() {
            private int left = items;

            @Override
            public void accept(Outcome outcome) {
                handOn(
                        switch (outcome) {
                            case Outcome.Read read -> read.article().source();
                            case Outcome.Failed _ -> "failed";
                        });
            }

            @Override
            public void passedOver(PassedOver what) {
                handOn("passed over");
            }

            private void handOn(String what) {
                if (left-- == 0) {
                    throw new Stop();
                }
                handedOn.add(what);
            }

            @Override
            public void reached(Bookmark bookmark, long bytes) {
                bookmarks.put(bookmark.file(), bookmark);
                assertThat(bytes).isLessThanOrEqualTo(bookmark.size());
            }
        });
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
