package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.archive.PassedOver.Reason;
import didar.archive.coding.Decoding;
import didar.archive.html.WebPage;
import didar.archive.page.ArticleReader;
import didar.archive.page.Item;
import didar.archive.page.LanguageFilter;
import didar.archive.page.WebArticle;
import didar.archive.zip.Limits;
import didar.archive.zip.OverLimitException;
import didar.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where files become items and items articles: tells the form of a stream, has it read, and hands on the outcome of
/// every item. The readers of formats hand their items here, and files that lie inside others. What was handed on
/// another day is counted and passed over.
final class Intake {

    private final Options options;
    private final ArticleReader articles;
    private final LanguageFilter filter;
    private final Sink sink;
    private final ZipFiles zips = new ZipFiles(this, Limits.DEFAULT);
    private Course course = Course.passing("");
    /// What stops the reading, told from faults of readers.
    private @Nullable Throwable thrownBySink;

    Intake(Options options, Sink sink) {
        this.options = options;
        this.articles = new ArticleReader(options.published());
        this.filter = options.filter();
        this.sink = sink;
    }

    Options options() {
        return options;
    }

    /// Where the reading of the file on disk stands that is being read.
    Course course() {
        return course;
    }

    /// Reads a file on disk, of any form, from where it was left. The stream is not closed.
    void open(Bookmark start, InputStream in) {
        if (start.complete()) {
            sink.reached(start, start.size());
            return;
        }
        course = Course.of(start, in);
        open(start.file(), course.in());
        sink.reached(course.bookmark(true), course.bytes());
        course = Course.passing("");
    }

    /// Reads a stream of any form, or a file inside another. The stream is not closed.
    void open(String file, InputStream in) {
        try {
            Content content = Content.of(in);
            Form form = Form.toldByName(file);
            if (form == null) {
                byte[] head = content.head();
                if (head.length == 0) {
                    fail(file, new Place.Whole(), Kind.EMPTY, "the file is empty");
                    return;
                }
                form = form(file, head);
            }
            reader(form).read(file, content);
        } catch (OverLimitException e) {
            fail(file, new Place.Whole(), Kind.TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            fail(file, new Place.Whole(), Kind.UNREADABLE, reason(e));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            if (e.equals(thrownBySink)) {
                throw e;
            }
            fail(file, new Place.Whole(), Kind.DEFECT, "a defect of the reader: " + e);
        }
    }

    /// A text whose columns the user names is a table.
    private Form form(String file, byte[] head) {
        Form form = Form.of(file, head);
        boolean table = form == Form.TEXT && options.table().isGiven() && Form.isOpen(file);
        return table ? Form.TABLE : form;
    }

    private FormatReader reader(Form form) {
        return switch (form) {
            case LINES, DOCUMENT -> new JsonArticles(this, form);
            case TEXT -> new PlainText(this);
            case HTML -> new HtmlPages(this);
            case FEED -> new FeedFiles(this);
            case WARC -> new Captured(this);
            case ZIP -> zips;
            case EPUB -> new EpubBooks(this, Limits.DEFAULT);
            case PDF -> new PdfFiles(this);
            case TABLE -> new Tables(this);
            case OFFICE ->
                (file, _) -> fail(
                        file,
                        new Place.Whole(),
                        Kind.FORMAT_NOT_READ,
                        "this is " + form.words() + ", which is not read");
        };
    }

    /// Makes an article of an item.
    void take(Item item, String file, Place place) {
        handOn(() -> article(item, file, place));
    }

    /// Makes an article of a web page.
    ///
    /// @param beside what came along with it; its text is not looked at
    void takePage(String html, Item beside, String file, Place place) {
        takePage(() -> WebArticle.item(WebPage.parse(html), beside), file, place);
    }

    /// Makes an article of a web page.
    ///
    /// @param page reads it; its item is `null` where there is no text on it
    void takePage(Supplier<@Nullable Item> page, String file, Place place) {
        handOn(() -> {
            Item item;
            try {
                item = page.get();
            } catch (RuntimeException e) {
                return failed(file, place, Kind.DEFECT, "a defect of the reader: " + e);
            }
            return item == null
                    ? failed(
                            file,
                            place,
                            Kind.NO_TEXT,
                            "there is no text of an article on the page; a script may write it")
                    : article(item, file, place);
        });
    }

    void fail(String file, Place place, Kind kind, String message) {
        handOn(() -> failed(file, place, kind, message));
    }

    /// Tells that bytes are no text.
    void refuse(String file, Place place, Decoding.Refused refused) {
        Kind kind = switch (refused.reason()) {
            case BINARY -> Kind.BINARY;
            case UNKNOWN_ENCODING -> Kind.UNKNOWN_ENCODING;
        };
        fail(file, place, kind, refused.message());
    }

    /// Tells of what nobody asked for.
    void passOver(String file, Place place, Reason reason) {
        handOn(() -> {
            tell(() -> sink.passedOver(new PassedOver(file, place, reason)));
            return null;
        });
    }

    /// @param item gives no outcome where it has been passed over
    private void handOn(Supplier<@Nullable Outcome> item) {
        if (!course.advance()) {
            return;
        }
        Outcome outcome = item.get();
        if (outcome != null) {
            tell(() -> sink.accept(outcome));
        }
        if (course.isResumable()) {
            tell(() -> sink.reached(course.bookmark(false), course.bytes()));
        }
    }

    private void tell(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException | Error e) {
            thrownBySink = e;
            throw e;
        }
    }

    /// `null` where it is in a language that is not wanted.
    private @Nullable Outcome article(Item item, String file, Place place) {
        try {
            Language language = articles.language(item);
            if (filter.takes(language)) {
                return new Outcome.Read(articles.read(item, language));
            }
        } catch (RuntimeException e) {
            return failed(file, place, Kind.DEFECT, "a defect of the reader: " + e);
        }
        tell(() -> sink.passedOver(new PassedOver(file, place, Reason.LANGUAGE)));
        return null;
    }

    private static Outcome failed(String file, Place place, Kind kind, String message) {
        return new Outcome.Failed(new Failure(file, place, kind, message));
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
}
