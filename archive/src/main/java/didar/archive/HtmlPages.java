package didar.archive;

import didar.archive.Failure.Place;
import java.io.BufferedInputStream;
import java.io.IOException;

/// A file that is a web page with one article.
final class HtmlPages implements FormatReader {

    private final Intake intake;

    HtmlPages(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void read(String file, BufferedInputStream in) throws IOException {
        byte[] bytes = intake.whole(file, in, "the page");
        if (bytes == null) {
            return;
        }
        switch (HtmlDecoding.of(bytes, null)) {
            case Decoding.Refused refused -> intake.fail(file, new Place.Whole(), refused.kind(), refused.message());
            case Decoding.Text decoded ->
                intake.takePage(decoded.text(), Item.plain(file, "", decoded.notes()), file, new Place.Whole());
        }
    }
}
