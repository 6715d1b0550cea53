package didar.archive.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a PDF says of itself: in its information dictionary, else in its XMP. jsoup reads the XML: it knows no document
/// types and no external entities.
///
/// @param made the day on which the file was made, in ISO 8601
record About(
        @Nullable String title,
        @Nullable String author,
        @Nullable String made) {

    private static final int LONGEST_XMP = 1 << 20;
    private static final int ISO_DAY = "2020-11-09".length();

    static About of(PDDocument document) {
        PDDocumentInformation told = document.getDocumentInformation();
        Document xmp = xmp(document);
        return new About(
                either(told.getTitle(), first(xmp, "dc|title")),
                either(told.getAuthor(), first(xmp, "dc|creator")),
                either(day(told.getCreationDate()), day(first(xmp, "xmp|CreateDate"))));
    }

    private static @Nullable Document xmp(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return null;
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            String xml = new String(in.readNBytes(LONGEST_XMP), StandardCharsets.UTF_8);
            return Parser.xmlParser().parseInput(xml, "");
        } catch (IOException _) {
            return null; // damaged; it is a hint at best
        }
    }

    private static @Nullable String first(@Nullable Document xmp, String name) {
        Element element = xmp == null ? null : xmp.selectFirst(name);
        return element == null ? null : element.text();
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        String told = first == null || first.isBlank() ? second : first;
        return told == null || told.isBlank() ? null : told.strip();
    }

    private static @Nullable String day(@Nullable Calendar made) {
        return made == null
                ? null
                : made.toInstant()
                        .atZone(made.getTimeZone().toZoneId())
                        .toLocalDate()
                        .toString();
    }

    private static @Nullable String day(@Nullable String made) {
        return made == null ? null : made.substring(0, Math.min(made.length(), ISO_DAY));
    }
}
