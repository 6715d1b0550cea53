package didar.archive.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// What is to be read in a PDF.
public sealed interface PdfText {

    /// @param paragraphs in the order of reading
    /// @param furniture running heads and feet, each once; they are not in the paragraphs
    /// @param title that the file gives itself; programs fill it in, and it may be wrong
    /// @param author that the file gives itself
    /// @param made the day on which the file was made, in ISO 8601
    /// @param wrong what was left out, for people
    record Read(
            List<String> paragraphs,
            List<String> furniture,
            @Nullable String title,
            @Nullable String author,
            @Nullable String made,
            List<String> wrong)
            implements PdfText {

        public Read {
            paragraphs = List.copyOf(paragraphs);
            furniture = List.copyOf(furniture);
            wrong = List.copyOf(wrong);
        }
    }

    record Refused(Reason reason, String message) implements PdfText {}

    enum Reason {
        DAMAGED,
        ENCRYPTED,
        /// Pictures alone, or letters that cannot be told.
        NO_TEXT,
        TOO_LARGE
    }

    int MOST_PAGES = 3000;
    /// Of one stream, unpacked: the drawing of a page is seldom longer than 1 MiB, a font than 20 MiB.
    int LARGEST_STREAM = 48 << 20;
    /// What PDFBox may hold beside the file.
    long MEMORY = 96L << 20;
    /// Above this share of letters that no font explains the rest means nothing.
    double UNKNOWN = 0.3;

    /// @param mostCharacters after which no more pages are read
    static PdfText of(byte[] bytes, int mostCharacters) {
        if (Swelling.isOver(bytes, LARGEST_STREAM)) {
            return new Refused(
                    Reason.TOO_LARGE,
                    String.format(Locale.ROOT, "a stream in the PDF unpacks to more than %,d bytes", LARGEST_STREAM));
        }
        try (RandomAccessReadBuffer in = new RandomAccessReadBuffer(bytes);
                PDDocument document = Loader.loadPDF(in, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            return of(document, mostCharacters);
        } catch (InvalidPasswordException _) {
            return new Refused(Reason.ENCRYPTED, "the PDF is encrypted and needs a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Refused(Reason.DAMAGED, "the PDF is damaged: " + why);
        } catch (OutOfMemoryError _) {
            // All that took the memory hangs on the document, which is gone.
            return new Refused(Reason.TOO_LARGE, "the PDF needs more memory than there is");
        }
    }

    private static PdfText of(PDDocument document, int mostCharacters) throws IOException {
        int pages = document.getNumberOfPages();
        Glyphs glyphs = new Glyphs(mostCharacters);
        glyphs.read(document, MOST_PAGES);
        if (glyphs.unknownShare() > UNKNOWN) {
            return new Refused(
                    Reason.NO_TEXT,
                    "its fonts do not tell which letters they draw; only character recognition can read it");
        }
        List<List<Line>> lines = glyphs.pages();
        if (lines.stream().allMatch(List::isEmpty)) {
            return glyphs.broken() > 0
                    ? new Refused(Reason.DAMAGED, "the PDF is damaged: none of its pages can be read")
                    : new Refused(
                            Reason.NO_TEXT,
                            "there is no text in the PDF, on " + pages
                                    + " pages; they may be scanned, and only character recognition can read them");
        }
        Brackets.settle(lines);
        List<String> furniture = Furniture.take(lines);
        List<String> wrong = new ArrayList<>();
        if (glyphs.isOver() || pages > MOST_PAGES) {
            wrong.add("the PDF is longer than the limits; what follows page " + lines.size() + " is not read");
        }
        if (glyphs.broken() > 0) {
            wrong.add(glyphs.broken() + " of its pages are damaged and not read to their end");
        }
        if (glyphs.turned() > 0) {
            wrong.add(glyphs.turned() + " letters that are set in another direction than their page are not read");
        }
        long empty = lines.stream().filter(List::isEmpty).count();
        if (empty > 0) {
            wrong.add(empty + " of its " + lines.size() + " pages have no text; they may be pictures");
        }
        About about = About.of(document);
        return new Read(Paragraphs.of(lines), furniture, about.title(), about.author(), about.made(), wrong);
    }
}
