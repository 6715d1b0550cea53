package didar.archive.warc;

import didar.record.Note;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one record of a web archive turned out to be.
public sealed interface Capture {

    Spot spot();

    /// A page or a text that was fetched.
    sealed interface Document extends Capture {

        Origin origin();

        /// Without the codings of HTTP. The array is the caller's.
        byte[] bytes();
    }

    /// Where a document is from.
    ///
    /// @param url that it was fetched from, as the archive writes it; `null` where it does not say
    /// @param fetched `null` where the archive does not say
    /// @param language what the archive or the server says it is in, as a BCP 47 code; `null` where neither does
    /// @param notes on damage
    record Origin(
            @Nullable String url,
            @Nullable Instant fetched,
            @Nullable String language,
            List<Note> notes) {}

    /// A web page.
    final class Page implements Document {
        private final Spot spot;
        private final Origin origin;
        private final byte[] bytes;
        private final @Nullable Charset charset;

        Page(Spot spot, Origin origin, byte[] bytes, @Nullable Charset charset) {
            this.spot = spot;
            this.origin = origin;
            this.bytes = bytes;
            this.charset = charset;
        }

        @Override
        public Spot spot() {
            return spot;
        }

        @Override
        public Origin origin() {
            return origin;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        /// The character set that the server told.
        public @Nullable Charset charset() {
            return charset;
        }
    }

    /// Plain text, such as a crawler made of a page.
    final class Text implements Document {
        private final Spot spot;
        private final Origin origin;
        private final byte[] bytes;

        Text(Spot spot, Origin origin, byte[] bytes) {
            this.spot = spot;
            this.origin = origin;
            this.bytes = bytes;
        }

        @Override
        public Spot spot() {
            return spot;
        }

        @Override
        public Origin origin() {
            return origin;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }
    }

    /// A record with nothing to read in it.
    record Other(Spot spot, Kind kind) implements Capture {}

    enum Kind {
        /// What the archive says of itself and of its work: `warcinfo`, `request`, `metadata`.
        BOOKKEEPING,
        /// The page was fetched before and had not changed; the archive does not hold it again.
        REVISIT,
        /// An answer of the server that is not 200.
        STATUS,
        /// Neither a web page nor a text.
        MEDIA_TYPE,
        /// In none of the wanted languages, as far as can be told without reading it.
        LANGUAGE
    }

    /// A document over the limit of size.
    ///
    /// @param what it is, for the message
    record TooLarge(Spot spot, String what) implements Capture {}

    /// A record, or a stretch that is none, that cannot be read.
    ///
    /// @param message what is wrong, for people
    record Broken(Spot spot, String message) implements Capture {}
}
