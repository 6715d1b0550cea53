package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.archive.zip.Entry;
import didar.archive.zip.Limits;
import didar.archive.zip.OverLimitException;
import didar.archive.zip.ZipStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A zip: each file in it is read as any other, named `outer.zip!/folder/file.html`. One reader serves for an
/// archive and those inside it.
final class ZipFiles implements FormatReader {

    private final Intake intake;
    private final Limits limits;
    private @Nullable ZipStream around;

    ZipFiles(Intake intake, Limits limits) {
        this.intake = intake;
        this.limits = limits;
    }

    @Override
    public void read(String file, Content content) throws IOException {
        ZipStream outer = around;
        ZipStream zip;
        try {
            zip = outer == null ? new ZipStream(content.unpacked(), limits) : outer.inside(content.unpacked());
        } catch (OverLimitException e) {
            intake.fail(file, new Place.Whole(), Kind.TOO_LARGE, e.getMessage() + "; this one is not read");
            return;
        }
        around = zip;
        try {
            readEntries(file, zip);
        } finally {
            around = outer;
        }
        if (outer == null && zip.isSpent()) {
            String message =
                    "it unpacks to more than " + limits.ratio() + " times its size; what follows in it is not read";
            intake.fail(file, new Place.Whole(), Kind.TOO_LARGE, message);
        }
    }

    private void readEntries(String file, ZipStream zip) throws IOException {
        boolean any = false;
        for (Entry entry = zip.next(); entry != null; entry = zip.next()) {
            any = true;
            switch (entry) {
                case Entry.Member(String name, var in) -> intake.open(inside(file, name), in);
                case Entry.Refused(String name, Entry.Reason reason, String message) ->
                    intake.fail(inside(file, name), new Place.Whole(), kind(reason), message);
            }
        }
        if (!any && !zip.isSpent()) {
            intake.fail(file, new Place.Whole(), Kind.EMPTY, "the archive holds no files");
        }
    }

    /// The source of a file in an archive.
    static String inside(String file, String name) {
        return name.isEmpty() ? file : file + "!/" + name;
    }

    static Kind kind(Entry.Reason reason) {
        return switch (reason) {
            case NAME -> Kind.NAME_REFUSED;
            case ENCRYPTED -> Kind.ENCRYPTED;
            case METHOD -> Kind.FORMAT_NOT_READ;
            case DAMAGED -> Kind.UNREADABLE;
            case LIMIT -> Kind.TOO_LARGE;
        };
    }
}
