package didar.archive.epub;

import didar.archive.coding.Decoding;
import didar.archive.coding.HtmlDecoding;
import didar.archive.zip.Entry;
import didar.archive.zip.Entry.Reason;
import didar.archive.zip.Limits;
import didar.archive.zip.ZipStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads a book: keeps its documents and passes over pictures, fonts and the like, so that the size of a book is
/// that of its text.
public final class BookReader {

    /// What a document of a book may be called.
    private static final Set<String> DOCUMENTS = Set.of("xhtml", "html", "htm", "xml", "opf");
    /// Of one document, in bytes; a chapter has a hundredth of it.
    private static final int LARGEST_DOCUMENT = 4 << 20;
    /// Of the whole book; twenty long novels.
    private static final int MOST_CHARACTERS = 16 << 20;

    private final Consumer<Part> sink;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private long characters;

    private BookReader(Consumer<Part> sink) {
        this.sink = sink;
    }

    /// What is in a book, in the order of reading.
    public sealed interface Part {

        /// A document with text in it.
        ///
        /// @param path in the archive
        /// @param html fit for a parser of HTML
        /// @param bookTitle of the whole book
        /// @param author of the book
        /// @param date that the book carries, which may be one of making
        record Chapter(
                String path,
                String html,
                @Nullable String bookTitle,
                @Nullable String author,
                @Nullable String date,
                @Nullable String language)
                implements Part {}

        /// @param path empty for the book
        record Refused(String path, Reason reason, String message) implements Part {}
    }

    /// Hands on all parts of a book. Documents without text, such as a cover that is a picture, are none.
    public static void read(InputStream in, Limits limits, Consumer<Part> sink) throws IOException {
        BookReader reader = new BookReader(sink);
        reader.unpack(new ZipStream(in, limits));
        reader.order();
    }

    private void refuse(String path, Reason reason, String message) {
        refused.add(path);
        sink.accept(new Part.Refused(path, reason, message));
    }

    private void unpack(ZipStream zip) throws IOException {
        for (Entry entry = zip.next(); entry != null; entry = zip.next()) {
            switch (entry) {
                case Entry.Member(String name, InputStream in) when isDocument(name) -> keep(name, in);
                case Entry.Member _ -> {} // a picture, a font, a style
                case Entry.Refused(String name, Reason reason, String message) -> refuse(name, reason, message);
            }
        }
    }

    private static boolean isDocument(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DOCUMENTS.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }

    private void keep(String name, InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LARGEST_DOCUMENT + 1);
        } catch (IOException e) {
            refuse(name, Reason.DAMAGED, String.valueOf(e.getMessage()));
            return;
        }
        if (bytes.length > LARGEST_DOCUMENT) {
            String message =
                    String.format(Locale.ROOT, "the document is larger than the limit of %,d bytes", LARGEST_DOCUMENT);
            refuse(name, Reason.LIMIT, message);
            return;
        }
        switch (HtmlDecoding.of(bytes, null)) {
            case Decoding.Refused(Decoding.Reason _, String message) -> refuse(name, Reason.DAMAGED, message);
            case Decoding.Text text
            when characters + text.text().length() > MOST_CHARACTERS -> {
                String message = String.format(
                        Locale.ROOT, "the book has more text than the limit of %,d characters", MOST_CHARACTERS);
                refuse(name, Reason.LIMIT, message);
            }
            case Decoding.Text text -> {
                characters += text.text().length();
                files.put(name, text.text());
            }
        }
    }

    /// Puts the chapters in order: that of the spine, or that of the archive where there is no package document.
    private void order() {
        Book book = PackageDocument.read(files);
        if (book == null) {
            refuse("", Reason.DAMAGED, "the book has no package document; its documents are read as they lie");
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (!file.getKey().endsWith("opf") && !file.getKey().startsWith("META-INF/")) {
                    add(file.getKey(), file.getValue(), null);
                }
            }
            return;
        }
        for (String path : book.chapters()) {
            String text = files.remove(path);
            if (book.encrypted().contains(path)) {
                refuse(path, Reason.ENCRYPTED, "it is encrypted, for a reader with a key");
            } else if (text != null) {
                add(path, text, book);
            } else if (isDocument(path) && !refused.contains(path)) {
                refuse(path, Reason.DAMAGED, "the book names this document, but does not hold it");
            }
        }
    }

    private void add(String path, String text, @Nullable Book book) {
        Document document = parsed(text);
        Element body = document.selectFirst("body");
        if (body == null || body.text().isBlank()) {
            return;
        }
        document.outputSettings().syntax(Syntax.html).prettyPrint(false);
        sink.accept(new Part.Chapter(
                path,
                document.outerHtml(),
                book == null ? null : book.title(),
                book == null ? null : book.author(),
                book == null ? null : book.date(),
                book == null ? null : book.language()));
    }

    /// XHTML is XML: an element without content may be written `<title/>`, which HTML takes for one that is left open.
    private static Document parsed(String text) {
        boolean xml = text.startsWith("<?xml") || text.contains("xmlns=\"http://www.w3.org/1999/xhtml\"");
        return (xml ? Parser.xmlParser() : Parser.htmlParser()).parseInput(text, "");
    }
}
