package didar.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Where the reading of one file stands, and where it set out.
final class Course {

    private final Bookmark start;
    private final @Nullable Counted counted;
    private long offset;
    private long items;

    /// @param start how far the file was read before
    private Course(Bookmark start, @Nullable InputStream in) {
        this.start = start;
        this.counted = in == null ? null : new Counted(in);
        this.offset = start.offset();
    }

    /// Of a file on disk.
    static Course of(Bookmark start, InputStream in) {
        return new Course(start, in);
    }

    /// Of what cannot be taken up again: a stream, or a file that is not there.
    static Course passing(String file) {
        return new Course(new Bookmark(file, 0, 0, 0, 0, false), null);
    }

    /// The bytes of the file, counted as they are taken.
    InputStream in() {
        if (counted == null) {
            throw new IllegalStateException("not a file: " + start.file());
        }
        return counted;
    }

    /// Whether this is the course of a file, not of one that lies inside another.
    boolean isOf(String file) {
        return counted != null && start.file().equals(file);
    }

    boolean isResumable() {
        return counted != null;
    }

    /// Where reading sets out, in bytes of the file; 0 for its start.
    long from() {
        return start.offset();
    }

    /// Says that a record starts here that can be read without those before it.
    void at(long place) {
        if (place > offset) {
            offset = place;
            items = 0;
        }
    }

    /// Counts the next item. False when it was handed on another day.
    boolean advance() {
        items++;
        return offset > start.offset() || items > start.items();
    }

    Bookmark bookmark(boolean complete) {
        return new Bookmark(start.file(), start.size(), start.modified(), offset, items, complete);
    }

    long bytes() {
        return counted == null ? 0 : counted.count;
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int n = super.read(to, from, length);
            count += Math.max(n, 0);
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count += skipped;
            return skipped;
        }
    }
}
