package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.archive.page.Item;
import didar.archive.page.Layout;
import didar.archive.pdf.PdfText;
import didar.record.Note;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A PDF as the text of one article.
final class PdfFiles implements FormatReader {

    /// Most of a PDF is pictures and fonts.
    private static final int MAXIMUM_BYTES = 64 << 20;
    /// Paragraphs in which a title stands, if the PDF has it right.
    private static final int OPENING = 6;

    private final Intake intake;

    PdfFiles(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void read(String file, Content content) throws IOException {
        byte[] bytes = content.unpacked().readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            String message = String.format(Locale.ROOT, "the PDF is larger than the limit of %,d bytes", MAXIMUM_BYTES);
            intake.fail(file, new Place.Whole(), Kind.TOO_LARGE, message);
            return;
        }
        switch (PdfText.of(bytes, intake.options().maximumBytes() / 2)) {
            case PdfText.Refused(PdfText.Reason reason, String message) ->
                intake.fail(
                        file,
                        new Place.Whole(),
                        switch (reason) {
                            case DAMAGED -> Kind.UNREADABLE;
                            case ENCRYPTED -> Kind.ENCRYPTED;
                            case NO_TEXT -> Kind.NO_TEXT;
                            case TOO_LARGE -> Kind.TOO_LARGE;
                        },
                        message);
            case PdfText.Read read
            when read.paragraphs().isEmpty() ->
                intake.fail(file, new Place.Whole(), Kind.NO_TEXT, "there are numbers of pages in the PDF alone");
            case PdfText.Read read -> intake.take(item(file, read), file, new Place.Whole());
        }
    }

    /// What the file says of itself is noted and not believed: programs fill it in.
    private static Item item(String file, PdfText.Read read) {
        List<Note> notes = new ArrayList<>();
        String title = title(read);
        if (title == null && read.title() != null) {
            notes.add(new Note("title-hint", "the PDF calls itself \"" + read.title() + "\"", null));
        }
        if (read.author() != null) {
            notes.add(new Note("byline-hint", "the PDF names as its author \"" + read.author() + "\"", null));
        }
        if (read.made() != null) {
            String message = "the PDF was made on " + read.made() + "; that is not taken for the publication";
            notes.add(new Note("published-hint", message, null));
        }
        if (!read.furniture().isEmpty()) {
            String lines = String.join(" / ", read.furniture());
            notes.add(new Note("page-furniture", "left out, for it stands on several pages: " + lines, null));
        }
        read.wrong().forEach(message -> notes.add(new Note("pdf-incomplete", message, null)));
        return new Item(
                file, String.join("\n\n", read.paragraphs()), title, null, null, null, null, null, Layout.NONE, notes);
    }

    /// The title that the file gives itself, where it stands over the text too.
    private static @Nullable String title(PdfText.Read read) {
        String title = read.title();
        if (title == null) {
            return null;
        }
        return read.paragraphs().stream().limit(OPENING).anyMatch(title::equals) ? title : null;
    }
}
