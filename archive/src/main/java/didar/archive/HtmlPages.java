package didar.archive;

import didar.archive.Failure.Kind;
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
        int limit = intake.options().maximumBytes();
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            intake.fail(file, new Place.Whole(), Kind.TOO_LARGE, intake.tooLarge("the page"));
            return;
        }
        switch (HtmlDecoding.of(bytes, null)) {
            case Decoding.Refused refused -> intake.fail(file, new Place.Whole(), refused.kind(), refused.message());
            case Decoding.Text decoded ->
                intake.takePage(decoded.text(), Item.plain(file, "", decoded.notes()), file, new Place.Whole());
        }
    }
}
