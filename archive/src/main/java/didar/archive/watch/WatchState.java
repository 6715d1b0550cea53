package didar.archive.watch;

import didar.archive.web.Validators;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a watch remembers, in a file that survives a crash: lines are added as things happen, and the last that is said
/// of
/// a thing holds; a line that a crash cut short is passed over. When many lines have been said anew, the file is
/// written
/// aside and moved into its place.
///
///     didar-watch/1
///     feed  address  due  failures  etag  last-modified
///     host  name     until  failures
///     seen  key      day it was last in a feed, since 1970
public final class WatchState implements AutoCloseable {

    private static final String HEAD = "didar-watch/1";
    /// Entries that no feed has named for so long are forgotten.
    private static final int DAYS_KEPT = 400;
    private static final int MOST_SEEN = 1_000_000;
    /// More lines than this that no longer hold, and more than those that do, and the file is written anew.
    private static final int MOST_STALE = 2_000;

    /// A host that is to be left alone.
    record Alone(Instant until, int failures) {}

    private final Path file;
    private final FileChannel lock;
    private final Map<String, FeedMemory> feeds = new LinkedHashMap<>();
    private final Map<String, Alone> hosts = new LinkedHashMap<>();
    /// The one that was seen last comes last.
    private final SequencedMap<Long, Long> seen = new LinkedHashMap<>();
    private @Nullable FileChannel journal;
    private long lines;

    private WatchState(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /// Opens the file, or begins it.
    ///
    /// @throws IOException also where another watch has it open
    public static WatchState open(Path file, Instant now) throws IOException {
        FileChannel lock = FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isFree(lock)) {
                throw new IOException(file + ": another watch uses this state");
            }
            WatchState state = new WatchState(file, lock);
            if (Files.exists(file)) {
                state.load();
            }
            state.forget(now);
            state.writeAnew();
            return state;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false; // this very program has it
        }
    }

    private void forget(Instant now) {
        long oldest = day(now) - DAYS_KEPT;
        seen.values().removeIf(day -> day < oldest);
        hosts.values().removeIf(alone -> alone.until().isBefore(now));
    }

    private void load() throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            if (!HEAD.equals(in.readLine())) {
                throw new IOException(file + ": this is not the state of a watch");
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                take(line.split("\t", -1));
            }
        }
    }

    private void take(String[] cells) {
        try {
            switch (cells[0]) {
                case "feed" ->
                    feeds.put(
                            cells[1],
                            new FeedMemory(
                                    new Validators(given(cells[4]), given(cells[5])),
                                    Instant.parse(cells[2]),
                                    Integer.parseInt(cells[3])));
                case "host" -> hosts.put(cells[1], new Alone(Instant.parse(cells[2]), Integer.parseInt(cells[3])));
                case "seen" -> seen.putLast(HexFormat.fromHexDigitsToLong(cells[1]), Long.parseLong(cells[2]));
                default -> {} // of a later version
            }
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            // cut short by a crash
        }
    }

    private static @Nullable String given(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    FeedMemory feed(String address) {
        return feeds.getOrDefault(address, FeedMemory.NONE);
    }

    Map<String, Alone> hosts() {
        return hosts;
    }

    boolean isSeen(long key) {
        return seen.containsKey(key);
    }

    void put(String address, FeedMemory memory) throws IOException {
        if (!memory.equals(feeds.put(address, memory))) {
            add(line(address, memory));
        }
    }

    void leaveAlone(String host, Instant until, int failures) throws IOException {
        Alone alone = new Alone(until, failures);
        if (!alone.equals(hosts.put(host, alone))) {
            add(line(host, alone));
        }
    }

    /// Remembers that an entry is done with, or that a feed still names it.
    void see(long key, Instant now) throws IOException {
        long day = day(now);
        Long last = seen.get(key);
        if (last == null || last != day) {
            seen.putLast(key, day);
            add(line(key, day));
        }
    }

    private static long day(Instant now) {
        return now.getEpochSecond() / 86_400;
    }

    private static String line(String address, FeedMemory memory) {
        Validators validators = memory.validators();
        return "feed\t" + address + "\t" + memory.due() + "\t" + memory.failures() + "\t" + cell(validators.etag())
                + "\t" + cell(validators.lastModified());
    }

    private static String line(String host, Alone alone) {
        return "host\t" + host + "\t" + alone.until() + "\t" + alone.failures();
    }

    private static String line(long key, long day) {
        return "seen\t" + HexFormat.of().toHexDigits(key) + "\t" + day;
    }

    /// One that would break the line is as good as none: the file is fetched once more.
    private static String cell(@Nullable String value) {
        return value == null || value.chars().anyMatch(c -> c < ' ') ? "" : value;
    }

    private void add(String line) throws IOException {
        if (journal == null) {
            throw new IOException(file + ": closed");
        }
        write(journal, line + "\n");
        lines++;
        long live = (long) feeds.size() + hosts.size() + seen.size();
        if (lines > 2 * live + MOST_STALE) {
            writeAnew();
        }
    }

    private static void write(FileChannel to, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private void writeAnew() throws IOException {
        while (seen.size() > MOST_SEEN) {
            seen.pollFirstEntry();
        }
        if (journal != null) {
            journal.close();
        }
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(aside)) {
            out.write(HEAD + "\n");
            for (Entry<String, FeedMemory> feed : feeds.entrySet()) {
                out.write(line(feed.getKey(), feed.getValue()) + "\n");
            }
            for (Entry<String, Alone> host : hosts.entrySet()) {
                out.write(line(host.getKey(), host.getValue()) + "\n");
            }
            for (Entry<Long, Long> one : seen.entrySet()) {
                out.write(line(one.getKey(), one.getValue()) + "\n");
            }
        }
        try (FileChannel written = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        lines = (long) feeds.size() + hosts.size() + seen.size();
        journal = FileChannel.open(file, StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws IOException {
        if (journal != null) {
            journal.force(true);
            journal.close();
            journal = null;
        }
        lock.close();
    }
}
