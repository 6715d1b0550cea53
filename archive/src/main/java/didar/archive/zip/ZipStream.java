package didar.archive.zip;

import didar.archive.zip.Entry.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/// The entries of a zip as they stand in it, by their own headers. The directory at its end is never asked: it may be
/// missing or tell lies. Where the archive is damaged, it is searched for the next entry.
public final class ZipStream {

    /// An entry that is stored without its length is held until its end is found.
    private static final int LONGEST_HELD = 32 << 20;

    private final Rewindable raw;
    private final Unpacked unpacked;
    private final Limits limits;
    private final int depth;
    private ZipArchiveInputStream zip;
    /// Where `zip` set out, in bytes of `raw`.
    private long base;
    /// Before here no entry is looked for again.
    private long floor;
    private long entries;
    private @Nullable Unpacking open;
    private boolean ended;

    /// An archive that lies in no other.
    public ZipStream(InputStream in, Limits limits) {
        this.raw = new Rewindable(in);
        this.unpacked = new Unpacked(raw, limits);
        this.limits = limits;
        this.depth = 1;
        this.zip = decoder();
    }

    private ZipStream(InputStream in, ZipStream outer) {
        this.raw = new Rewindable(in);
        this.unpacked = outer.unpacked;
        this.limits = outer.limits;
        this.depth = outer.depth + 1;
        this.zip = decoder();
    }

    /// An archive inside this one, whose content counts for this one too.
    ///
    /// @throws OverLimitException where it lies too deep
    public ZipStream inside(InputStream in) throws OverLimitException {
        if (depth >= limits.depth()) {
            throw new OverLimitException("archives inside archives are read " + limits.depth() + " deep");
        }
        return new ZipStream(in, this);
    }

    /// Whether so much came out of the archive that nothing more is read of it.
    public boolean isSpent() {
        return unpacked.isSpent();
    }

    private ZipArchiveInputStream decoder() {
        base = raw.position();
        return new ZipArchiveInputStream(raw, StandardCharsets.UTF_8.name(), true, true, true);
    }

    /// The next file in the archive; folders and hidden files are passed over. `null` at its end.
    ///
    /// @throws IOException where the stream under it breaks
    public @Nullable Entry next() throws IOException {
        while (!ended) {
            Entry.Refused left = leave();
            if (left != null) {
                return left;
            }
            ended = ended || unpacked.isSpent();
            if (ended) {
                return null;
            }
            ZipArchiveEntry entry;
            try {
                entry = zip.getNextEntry();
            } catch (EOFException _) {
                return goOn("the archive breaks off before its end");
            } catch (NoClassDefFoundError _) {
                // Zstandard, XZ: commons-compress asks for a library that is not there, and the entry has no name yet.
                return new Entry.Refused(
                        "",
                        Reason.METHOD,
                        goOn("an entry is packed by a method that is not read").message());
            } catch (IOException | RuntimeException e) {
                return goOn("the archive is damaged: " + reason(e));
            }
            if (entry == null) {
                ended = true;
                return isWhole() ? null : damaged("", "the archive breaks off before its end");
            }
            floor = Math.max(floor, base + Math.max(entry.getDataOffset(), 4));
            Entry told = told(entry);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private @Nullable Entry told(ZipArchiveEntry entry) {
        EntryName name = EntryName.of(entry);
        if (++entries > limits.entries()) {
            ended = true;
            String message =
                    String.format(Locale.ROOT, "there are more than %,d entries in the archive", limits.entries());
            return new Entry.Refused("", Reason.LIMIT, message + "; what follows is not read");
        }
        String wrong = name.wrong();
        if (wrong != null) {
            return new Entry.Refused(name.shown(), Reason.NAME, wrong);
        }
        if (name.isFolder() || name.isHidden()) {
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new Entry.Refused(name.shown(), Reason.ENCRYPTED, "it is encrypted");
        }
        if (!zip.canReadEntryData(entry)) {
            ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
            String what = method == null ? "method " + entry.getMethod() : method.name();
            return new Entry.Refused(name.shown(), Reason.METHOD, "it is packed with " + what + ", which is not read");
        }
        open = new Unpacking(entry, name.text());
        return new Entry.Member(name.text(), open);
    }

    /// Closes the entry that was handed on last, and says what is wrong with it.
    private Entry.@Nullable Refused leave() throws IOException {
        Unpacking last = open;
        open = null;
        if (last == null) {
            return null;
        }
        if (last.broken) {
            // Whoever read it was told.
            return resume() || isWhole() ? null : damaged("", "the archive breaks off before its end");
        }
        if (!last.ended) {
            return null;
        }
        long told = last.entry.getCrc();
        if (told >= 0 && told != last.crc.getValue()) {
            return damaged(last.name, "its checksum is wrong: what was read of it may be damaged");
        }
        return null;
    }

    private Entry.Refused goOn(String message) throws IOException {
        return damaged("", resume() ? message + "; reading goes on at the next entry" : message);
    }

    /// Sets out again at the next entry after the one that was met last.
    private boolean resume() throws IOException {
        raw.rewind(Math.max(floor, raw.position() - (2L << 10)));
        if (!raw.find(3, 4)) {
            ended = true;
            return false;
        }
        zip = decoder();
        floor = base + 4;
        return true;
    }

    /// Whether the directory that ends an archive was met.
    private boolean isWhole() throws IOException {
        long end = raw.position();
        raw.rewind(Math.max(floor, end - (70L << 10)));
        return raw.find(5, 6);
    }

    private static Entry.Refused damaged(String name, String message) {
        return new Entry.Refused(name, Reason.DAMAGED, message);
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /// The content of an entry as it is unpacked.
    private final class Unpacking extends InputStream {

        private final ZipArchiveEntry entry;
        private final String name;
        private final CRC32 crc = new CRC32();
        private long length;
        private boolean ended;
        private boolean broken;

        Unpacking(ZipArchiveEntry entry, String name) {
            this.entry = entry;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int size) throws IOException {
            if (ended || size == 0) {
                return ended ? -1 : 0;
            }
            if (open != this) {
                throw new IOException("the archive has gone on to another entry");
            }
            int n;
            boolean held = entry.getMethod() == ZipEntry.STORED
                    && entry.getGeneralPurposeBit().usesDataDescriptor();
            raw.endAt(held ? base + entry.getDataOffset() + LONGEST_HELD : Long.MAX_VALUE);
            try {
                n = zip.read(to, offset, size);
            } catch (IOException | RuntimeException e) {
                broken = true;
                raw.endAt(Long.MAX_VALUE);
                throw e instanceof IOException io ? io : new IOException("the archive is damaged: " + reason(e), e);
            }
            raw.endAt(Long.MAX_VALUE);
            if (n < 0) {
                ended = true;
                return -1;
            }
            crc.update(to, offset, n);
            length += n;
            if (length > limits.entryBytes()) {
                broken = true;
                throw new OverLimitException(String.format(
                        Locale.ROOT, "unpacked it is larger than the limit of %,d bytes", limits.entryBytes()));
            }
            try {
                unpacked.add(n);
            } catch (OverLimitException e) {
                broken = true;
                throw e;
            }
            return n;
        }
    }
}
