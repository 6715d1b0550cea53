package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.archive.coding.Decoding;
import didar.archive.page.Item;
import java.io.IOException;

/// A file that is the text of one article.
final class PlainText implements FormatReader {

    private final Intake intake;

    PlainText(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void read(String file, Content content) throws IOException {
        byte[] bytes = intake.whole(file, content.unpacked(), "the text");
        if (bytes == null) {
            return;
        }
        switch (Decoding.of(bytes)) {
            case Decoding.Refused refused -> intake.refuse(file, new Place.Whole(), refused);
            case Decoding.Text decoded -> {
                if (decoded.text().isBlank()) {
                    intake.fail(file, new Place.Whole(), Kind.EMPTY, "there is nothing but space in the file");
                } else {
                    intake.take(Item.plain(file, decoded.text(), decoded.notes()), file, new Place.Whole());
                }
            }
        }
    }
}
