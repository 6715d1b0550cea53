package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.archive.PassedOver.Reason;
import didar.archive.coding.Decoding;
import didar.archive.coding.HtmlDecoding;
import didar.archive.page.Item;
import didar.archive.page.Layout;
import didar.archive.warc.Capture;
import didar.archive.warc.Captures;
import didar.archive.warc.Spot;
import didar.record.Note;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A web archive: an item for every page and text that was fetched into it.
///
/// The source of an item is the address that it was fetched from, for that is what names it; where in which file its
/// record lies stands in a note.
final class Captured implements FormatReader {

    private final Intake intake;

    Captured(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void read(String file, Content content) throws IOException {
        boolean onDisk = intake.course().isOf(file);
        long start = onDisk ? intake.course().from() : 0;
        InputStream in = content.asItLies();
        in.skipNBytes(start);
        Captures captures = Captures.of(
                in,
                start,
                content.isPacked(),
                intake.options().maximumBytes(),
                intake.options().filter());
        boolean any = false;
        for (Capture capture = captures.next(); capture != null; capture = captures.next()) {
            any = true;
            if (onDisk && capture.spot().isStart()) {
                intake.course().at(capture.spot().offset());
            }
            take(capture, file);
        }
        if (!any) {
            intake.fail(file, new Place.Whole(), Kind.EMPTY, "there is no record in the file");
        }
    }

    private void take(Capture capture, String file) {
        Spot spot = capture.spot();
        var place = new Place.Offset(spot.offset(), spot.inside());
        switch (capture) {
            case Capture.Page page -> {
                switch (HtmlDecoding.of(page.bytes(), page.charset())) {
                    case Decoding.Refused refused -> intake.refuse(file, place, refused);
                    case Decoding.Text text ->
                        intake.takePage(text.text(), item(page, "", text, file, place), file, place);
                }
            }
            case Capture.Text plain -> {
                switch (Decoding.of(plain.bytes())) {
                    case Decoding.Refused refused -> intake.refuse(file, place, refused);
                    case Decoding.Text text
                    when text.text().isBlank() ->
                        intake.fail(file, place, Kind.NO_TEXT, "there is nothing but space in the record");
                    case Decoding.Text text -> intake.take(item(plain, text.text(), text, file, place), file, place);
                }
            }
            case Capture.Other(Spot _, Capture.Kind kind) -> intake.passOver(file, place, reason(kind));
            case Capture.TooLarge(Spot _, String what) ->
                intake.fail(file, place, Kind.TOO_LARGE, intake.tooLarge(what));
            case Capture.Broken(Spot _, String message) -> intake.fail(file, place, Kind.BROKEN_RECORD, message);
        }
    }

    private static Item item(
            Capture.Document document, String text, Decoding.Text decoded, String file, Place.Offset place) {
        Capture.Origin origin = document.origin();
        List<Note> notes = new ArrayList<>(decoded.notes());
        notes.addAll(origin.notes());
        String fetched = origin.fetched() == null ? "at a time that is not told" : "at " + origin.fetched();
        String lies = String.format(Locale.ROOT, "fetched %s; its record is in %s%s", fetched, file, place.text());
        notes.add(new Note("captured", lies, null));
        String url = origin.url();
        return new Item(
                        url == null ? file + "#" + place.offset() : url,
                        text,
                        null,
                        null,
                        null,
                        null,
                        origin.language(),
                        url,
                        Layout.NONE,
                        notes)
                .fetched(origin.fetched());
    }

    private static Reason reason(Capture.Kind kind) {
        return switch (kind) {
            case BOOKKEEPING -> Reason.BOOKKEEPING;
            case REVISIT -> Reason.REVISIT;
            case STATUS -> Reason.STATUS;
            case MEDIA_TYPE -> Reason.MEDIA_TYPE;
            case LANGUAGE -> Reason.LANGUAGE;
        };
    }
}
