package didar.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.archive.web.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchStateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final FeedMemory MEMORY =
            new FeedMemory(new Validators("\"é\"", "Sun, 22 Nov 2026 07:00:00 GMT"), NOW.plusSeconds(900), 2);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("state");
    }

    private void fill() throws IOException {
        try (WatchState state = WatchState.open(file, NOW)) {
            state.put("http://a.ir/feed", MEMORY);
            state.leaveAlone("a.ir", NOW.plusSeconds(60), 1);
            state.see(-7, NOW);
            state.see(8, NOW);
        }
    }

    private void assertFilled() throws IOException {
        try (WatchState state = WatchState.open(file, NOW)) {
            assertThat(state.feed("http://a.ir/feed")).isEqualTo(MEMORY);
            assertThat(state.hosts()).containsOnlyKeys("a.ir");
            assertThat(state.isSeen(-7)).isTrue();
            assertThat(state.isSeen(8)).isTrue();
            assertThat(state.isSeen(9)).isFalse();
        }
    }

    @Test
    void whatItWasToldIsThereTheNextTime() throws IOException {
        fill();
        assertFilled();
        assertFilled();
    }

    @Test
    void aLineThatACrashCutShortIsPassedOver() throws IOException {
        fill();
        for (String half : new String[] {"se", "seen\t00", "feed\thttp://b.ir/\t2026-11", "\0\0\0"}) {
            Files.writeString(file, half, StandardOpenOption.APPEND);
            assertFilled();
        }
    }

    @Test
    void aCrashWhileItIsWrittenAnewLosesNothing() throws IOException {
        fill();
        Files.writeString(folder.resolve("state.new"), "didar-wat");
        assertFilled();
    }

    @Test
    void itIsOnTheDiskAtOnce() throws IOException {
        try (WatchState state = WatchState.open(file, NOW)) {
            state.see(8, NOW);
            assertThat(Files.readString(file)).endsWith("seen\t0000000000000008\t20779\n");
        }
    }

    @Test
    void itDoesNotGrowWithWhatNoLongerHolds() throws IOException {
        try (WatchState state = WatchState.open(file, NOW)) {
            for (int i = 0; i < 10_000; i++) {
                state.put("http://a.ir/feed", new FeedMemory(Validators.NONE, NOW.plusSeconds(i), 0));
            }
        }
        assertThat(Files.readAllLines(file)).hasSizeLessThan(2_100);
        assertThat(WatchState.open(file, NOW).feed("http://a.ir/feed").due()).isEqualTo(NOW.plusSeconds(9_999));
    }

    @Test
    void whatNoFeedHasNamedForAYearAndMoreIsForgotten() throws IOException {
        fill();
        try (WatchState state = WatchState.open(file, NOW.plus(Duration.ofDays(399)))) {
            state.see(8, NOW.plus(Duration.ofDays(399)));
        }
        try (WatchState state = WatchState.open(file, NOW.plus(Duration.ofDays(500)))) {
            assertThat(state.isSeen(-7)).isFalse();
            assertThat(state.isSeen(8)).isTrue();
        }
    }

    @Test
    void oneWatchAtATimeHasIt() throws IOException {
        try (WatchState _ = WatchState.open(file, NOW)) {
            assertThatThrownBy(() -> WatchState.open(file, NOW)).hasMessageContaining("another watch");
        }
        WatchState.open(file, NOW).close();
    }

    @Test
    void anotherFileIsNotTakenForIt() throws IOException {
        Files.writeString(file, "my notes\n");
        assertThatThrownBy(() -> WatchState.open(file, NOW)).hasMessageContaining("not the state of a watch");
        assertThat(Files.readString(file)).isEqualTo("my notes\n");
        Files.delete(file);
        WatchState.open(file, NOW).close();
    }
}
