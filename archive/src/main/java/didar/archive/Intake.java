package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.archive.html.WebPage;
import didar.record.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Where files become items and items articles: tells the form of a stream, has it read, and hands on the outcome of
/// every item. The readers of formats hand their items here, and files that lie inside others.
final class Intake {

    private final Options options;
    private final ArticleReader articles;
    private final Consumer<Outcome> sink;

    Intake(Options options, Consumer<Outcome> sink) {
        this.options = options;
        this.articles = new ArticleReader(options);
        this.sink = sink;
    }

    Options options() {
        return options;
    }

    /// Reads a file of any form, packed with gzip or not. The stream is not closed.
    void open(String file, InputStream raw) {
        try {
            BufferedInputStream in = unpacked(new BufferedInputStream(raw, 1 << 16));
            byte[] head = head(in);
            if (head.length == 0) {
                fail(file, new Place.Whole(), Kind.EMPTY, "the file is empty");
                return;
            }
            reader(Form.of(file, head)).read(file, in);
        } catch (IOException e) {
            fail(file, new Place.Whole(), Kind.UNREADABLE, reason(e));
        }
    }

    private FormatReader reader(Form form) {
        return switch (form) {
            case LINES, DOCUMENT -> new JsonArticles(this, form);
            case TEXT -> new PlainText(this);
            case HTML -> new HtmlPages(this);
            case FEED, WARC ->
                (file, _) -> fail(
                        file,
                        new Place.Whole(),
                        Kind.FORMAT_NOT_READ,
                        "this is " + form.words() + ", which is not read yet");
        };
    }

    /// Makes an article of an item.
    void take(Item item, String file, Place place) {
        Article article;
        try {
            article = articles.read(item);
        } catch (RuntimeException e) {
            fail(file, place, Kind.DEFECT, "a defect of the reader: " + e);
            return;
        }
        sink.accept(new Outcome.Read(article));
    }

    /// Makes an article of a web page.
    ///
    /// @param beside what came along with it; its text is not looked at
    void takePage(String html, Item beside, String file, Place place) {
        Item item;
        try {
            item = WebArticle.item(WebPage.parse(html), beside);
        } catch (RuntimeException e) {
            fail(file, place, Kind.DEFECT, "a defect of the reader: " + e);
            return;
        }
        if (item == null) {
            fail(file, place, Kind.NO_TEXT, "there is no text of an article on the page; a script may write it");
        } else {
            take(item, file, place);
        }
    }

    void fail(String file, Place place, Kind kind, String message) {
        sink.accept(new Outcome.Failed(new Failure(file, place, kind, message)));
    }

    /// All bytes of a file that is one item; `null` where they are over the limit, which is told.
    ///
    /// @param what the file is, for the message
    byte @Nullable [] whole(String file, InputStream in, String what) throws IOException {
        int limit = options.maximumBytes();
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            fail(file, new Place.Whole(), Kind.TOO_LARGE, tooLarge(what));
            return null;
        }
        return bytes;
    }

    /// Why something was refused for its size.
    String tooLarge(String what) {
        return String.format(
                Locale.ROOT, "%s is larger than the limit of %,d bytes for one article", what, options.maximumBytes());
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        byte[] magic = in.readNBytes(2);
        in.reset();
        boolean packed = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        return packed ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(Form.SNIFFED);
        byte[] head = in.readNBytes(Form.SNIFFED);
        in.reset();
        return head;
    }
}
