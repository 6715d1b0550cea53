package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads inputs one item after the other and hands on what became of each. A bad item never stops the rest, and nothing
/// is left out silently: what cannot be read is a [Failure] that names its file and place.
///
/// A file is JSON Lines when its name ends in `.jsonl`, `.ndjson` or `.json`, or when it has no known ending and starts
/// like it; a web page when it starts like one or ends in `.html`; a feed when its first element is that of one;
/// anything else is one plain text. Both may be packed
/// with gzip, whatever the name. Of a folder every file
/// under it is read, by name, but for hidden ones (`.name`) and folders behind symbolic links. No more than one item is
/// held at a time.
public final class Archive {

    private final Intake intake;
    private final Bookmarks bookmarks;

    private Archive(Intake intake, Bookmarks bookmarks) {
        this.intake = intake;
        this.bookmarks = bookmarks;
    }

    /// Reads all inputs in their order, from their start.
    public static void read(List<Input> inputs, Options options, Sink sink) {
        read(inputs, options, Bookmarks.NONE, sink);
    }

    /// Reads on in all inputs, in their order. A file that has changed since its bookmark is read from its start; one
    /// that
    /// was read to its end is not opened.
    ///
    public static void read(List<Input> inputs, Options options, Bookmarks bookmarks, Sink sink) {
        Archive archive = new Archive(new Intake(options, sink), bookmarks);
        for (Input input : inputs) {
            switch (input) {
                case Input.Place place -> archive.readPath(place.given(), place.path());
                case Input.Stream stream -> archive.intake.open(stream.name(), stream.in());
            }
        }
    }

    private void readPath(String given, Path path) {
        if (Files.isDirectory(path)) {
            readFolder(given, path);
        } else if (!Files.exists(path)) {
            intake.fail(given, new Place.Whole(), Kind.MISSING, "there is no such file or folder");
        } else {
            try (InputStream in = Files.newInputStream(path)) {
                intake.open(start(given, path), in);
            } catch (IOException e) {
                intake.fail(given, new Place.Whole(), Kind.UNREADABLE, Intake.reason(e));
            }
        }
    }

    private Bookmark start(String given, Path path) throws IOException {
        long size = Files.size(path);
        long modified = Files.getLastModifiedTime(path).toMillis();
        Bookmark last = bookmarks.of(given);
        return last != null && last.fits(size, modified) ? last : new Bookmark(given, size, modified, 0, 0, false);
    }

    private void readFolder(String given, Path folder) {
        List<Path> children;
        try {
            children = children(folder);
        } catch (IOException e) {
            intake.fail(given, new Place.Whole(), Kind.UNREADABLE, Intake.reason(e));
            return;
        }
        if (children.isEmpty()) {
            intake.fail(given, new Place.Whole(), Kind.EMPTY, "the folder holds no files");
        }
        for (Path child : children) {
            String name = child.getFileName().toString();
            String source = given.endsWith("/") ? given + name : given + "/" + name;
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                readFolder(source, child);
            } else {
                readPath(source, child);
            }
        }
    }

    /// What a folder holds, by name, without what is hidden and without folders behind links.
    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                boolean linked = Files.isSymbolicLink(entry) && Files.isDirectory(entry);
                if (!entry.getFileName().toString().startsWith(".") && !linked) {
                    children.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(null);
        return children;
    }

    /// How many bytes on disk there are to read, so that a reading can tell how far it is. Streams and what cannot be
    /// opened count for nothing.
    public static long bytes(List<Input> inputs) {
        long bytes = 0;
        for (Input input : inputs) {
            bytes += input instanceof Input.Place place ? bytes(place.path()) : 0;
        }
        return bytes;
    }

    private static long bytes(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                return Files.size(path);
            }
            long bytes = 0;
            for (Path child : children(path)) {
                bytes += bytes(child);
            }
            return bytes;
        } catch (IOException _) {
            return 0;
        }
    }
}
