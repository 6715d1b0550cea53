package didar.server.intake;

import didar.server.intake.NotTakenException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where imports lie until they are in the record: a folder for each by its number, in it the files by theirs, and
/// `import.json`, which says what was confirmed. What an import was confirmed with is on the disk before it is.
///
/// One process at a time has a spool.
final class Spool implements AutoCloseable {

    private static final String LIST = "import.json";
    private static final int CHUNK = 1 << 16;
    /// Bytes after which it is seen whether the disk has room.
    private static final long LOOKED_AFTER = 16L << 20;

    private final Path folder;
    private final FileChannel lock;

    private Spool(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// @return `null` where another process has it
    static @Nullable Spool open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(folder.resolve("imports.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean got = false;
        try {
            got = lock.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // another server of this process
        } finally {
            if (!got) {
                lock.close();
            }
        }
        return got ? new Spool(folder, lock) : null;
    }

    /// All that was confirmed, in the order of numbers. What was not is removed; what cannot be read stays untouched.
    ///
    /// @param unread told of imports that cannot be read
    List<ImportReader.Kept> load(java.util.function.Consumer<IOException> unread) throws IOException {
        List<ImportReader.Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> imports = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path one : imports) {
                Path list = one.resolve(LIST);
                if (!Files.exists(list)) {
                    remove(one);
                    continue;
                }
                try (InputStream in = Files.newInputStream(list)) {
                    all.add(ImportReader.read(in));
                } catch (IOException e) {
                    unread.accept(new IOException(list + ": " + e.getMessage(), e));
                }
            }
        }
        all.sort(Comparator.comparingLong(kept -> kept.standing().no()));
        return all;
    }

    /// The highest number that was ever used of those whose folders are there.
    long highest() throws IOException {
        long highest = 0;
        try (DirectoryStream<Path> imports = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path one : imports) {
                String name = one.getFileName().toString();
                if (name.matches("[0-9]{1,18}")) {
                    highest = Math.max(highest, Long.parseLong(name));
                }
            }
        }
        return highest;
    }

    void make(long no) throws IOException {
        Files.createDirectory(of(no));
    }

    /// Takes a file in; where it is not taken nothing is left of it.
    ///
    /// @param room told of each piece how many bytes it has; false where the import takes no more
    Delivered receive(long no, int number, String name, InputStream in, Limits limits, LongPredicate room)
            throws IOException, NotTakenException {
        Path file = file(no, number);
        boolean whole = false;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = 0;
            long look = 0;
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                byte[] chunk = new byte[CHUNK];
                for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                    bytes += n;
                    if (bytes > limits.fileBytes()) {
                        throw new NotTakenException(
                                Reason.TOO_LARGE, "a file may have " + megabytes(limits.fileBytes()));
                    }
                    if (!room.test(n)) {
                        throw new NotTakenException(
                                Reason.TOO_LARGE, "all files of an import may have " + megabytes(limits.importBytes()));
                    }
                    if (bytes >= look) {
                        look = bytes + LOOKED_AFTER;
                        requireRoom(limits);
                    }
                    digest.update(chunk, 0, n);
                    ByteBuffer piece = ByteBuffer.wrap(chunk, 0, n);
                    while (piece.hasRemaining()) {
                        out.write(piece);
                    }
                }
                out.force(true);
            }
            whole = true;
            return new Delivered(number, name, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void requireRoom(Limits limits) throws IOException, NotTakenException {
        if (Files.getFileStore(folder).getUsableSpace() < limits.freeBytes()) {
            throw new NotTakenException(Reason.DISK_FULL, "the disk of the server is nearly full");
        }
    }

    private static String megabytes(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }

    /// Writes down how an import stands. It is on the disk when this returns, and whole: the one before stays until
    /// then.
    void save(Import one, List<Message> messages) throws IOException {
        Path home = of(one.no());
        Path fresh = home.resolve(LIST + ".new");
        try (FileChannel channel = FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                var out = java.nio.channels.Channels.newOutputStream(channel)) {
            ImportWriter.write(one, messages, out);
            channel.force(true);
        }
        Files.move(fresh, home.resolve(LIST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(home);
        sync(folder);
    }

    /// Names in a folder are on the disk only when the folder is; where the system cannot say so, it sees to it.
    private static void sync(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (java.nio.file.AccessDeniedException _) {
            // Windows opens no folder
        }
    }

    /// Removes the files of an import that is over; what is told of it stays.
    void removeFiles(Import one) throws IOException {
        for (Delivered file : one.files()) {
            Files.deleteIfExists(file(one.no(), file.number()));
        }
    }

    void remove(long no) throws IOException {
        remove(of(no));
    }

    private static void remove(Path home) throws IOException {
        // The list goes first: what a crash leaves of the rest is then no import, and is removed.
        Files.deleteIfExists(home.resolve(LIST));
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    Path file(long no, int number) {
        return of(no).resolve(Integer.toString(number));
    }

    private Path of(long no) {
        return folder.resolve(Long.toString(no));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
