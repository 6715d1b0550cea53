package didar.archive;

import didar.archive.Failure.Place;
import didar.archive.epub.BookReader;
import didar.archive.epub.BookReader.Part;
import didar.archive.page.Item;
import didar.archive.page.Layout;
import didar.archive.zip.Limits;
import didar.record.Note;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A book in EPUB, a chapter an item: chapters of a yearbook or of an issue are texts of their own, with titles and
/// days of their own.
final class EpubBooks implements FormatReader {

    private final Intake intake;
    private final Limits limits;

    EpubBooks(Intake intake, Limits limits) {
        this.intake = intake;
        this.limits = limits;
    }

    @Override
    public void read(String file, Content content) throws IOException {
        boolean[] any = {false};
        BookReader.read(content.unpacked(), limits, part -> {
            any[0] = true;
            take(file, part);
        });
        if (!any[0]) {
            intake.fail(file, new Place.Whole(), Failure.Kind.NO_TEXT, "there is no text in the book");
        }
    }

    private void take(String file, Part part) {
        switch (part) {
            case Part.Refused(String path, var reason, String message) ->
                intake.fail(ZipFiles.inside(file, path), new Place.Whole(), ZipFiles.kind(reason), message);
            case Part.Chapter chapter -> {
                String source = ZipFiles.inside(file, chapter.path());
                intake.takePage(chapter.html(), beside(source, chapter), source, new Place.Whole());
            }
        }
    }

    private static Item beside(String source, Part.Chapter chapter) {
        List<Note> notes = new ArrayList<>();
        if (chapter.bookTitle() != null) {
            notes.add(new Note("from-book", "a chapter of \"" + chapter.bookTitle() + "\"", null));
        }
        if (chapter.date() != null) {
            String message = "the book carries the date " + chapter.date()
                    + ", which may be that of its making; it is not taken for the publication";
            notes.add(new Note("published-hint", message, null));
        }
        return new Item(source, "", null, null, null, chapter.author(), chapter.language(), null, Layout.NONE, notes);
    }
}
