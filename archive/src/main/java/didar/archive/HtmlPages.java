package didar.archive;

import didar.archive.Failure.Place;
import didar.archive.PassedOver.Reason;
import didar.archive.coding.Decoding;
import didar.archive.coding.HtmlDecoding;
import didar.archive.page.Item;
import java.io.IOException;

/// A file that is a web page with one article.
final class HtmlPages implements FormatReader {

    private final Intake intake;

    HtmlPages(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void read(String file, Content content) throws IOException {
        byte[] bytes = intake.whole(file, content.unpacked(), "the page");
        if (bytes == null) {
            return;
        }
        if (!intake.options().filter().mayTake(bytes, 0, bytes.length)) {
            intake.passOver(file, new Place.Whole(), Reason.LANGUAGE);
            return;
        }
        switch (HtmlDecoding.of(bytes, null)) {
            case Decoding.Refused refused -> intake.refuse(file, new Place.Whole(), refused);
            case Decoding.Text decoded ->
                intake.takePage(decoded.text(), Item.plain(file, "", decoded.notes()), file, new Place.Whole());
        }
    }
}
