package didar.archive.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Makes PDF files as programs make them, in the DejaVu font.
public final class PaperMill {

    /// How a program draws a line that is read from right to left.
    public enum Drawing {
        /// The forms of letters in the order in which they stand on the page, «ﻼ» as one.
        FORMS,
        /// Letter by letter from the right, each as it is written.
        LETTERS,
        /// Words from the right, each of them drawn backwards.
        WORDS
    }

    private static final float LEADING = 1.5f;
    private static final float MARGIN = 60;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final Drawing drawing;
    private PDPageContentStream page;
    private float y;

    public PaperMill(Drawing drawing) {
        this.drawing = drawing;
        try (InputStream in =
                PaperMill.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf")) {
            font = PDType0Font.load(document, Objects.requireNonNull(in), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page = newPage();
    }

    public PDDocument document() {
        return document;
    }

    private PDPageContentStream newPage() {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        y = PDRectangle.A4.getHeight() - 90;
        try {
            return new PDPageContentStream(document, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the page.
    public PaperMill nextPage() throws IOException {
        page.close();
        page = newPage();
        return this;
    }

    /// A line at a height of the page, in points from the top.
    public PaperMill at(float top, float right, float size, String text) throws IOException {
        draw(text, right, PDRectangle.A4.getHeight() - top, size);
        return this;
    }

    /// A paragraph over the width of the page.
    public PaperMill paragraph(float size, String text) throws IOException {
        return paragraph(size, MARGIN, PDRectangle.A4.getWidth() - MARGIN, text);
    }

    /// A paragraph between two edges, in points from the left.
    public PaperMill paragraph(float size, float left, float right, String text) throws IOException {
        boolean backwards = isRightToLeft(text);
        for (String line : wrapped(text, size, right - left)) {
            draw(line, backwards ? right : left + width(line, size), y, size);
            y -= size * LEADING;
        }
        y -= size;
        return this;
    }

    /// Two columns side by side, drawn row by row.
    public PaperMill columns(float size, String first, String second) throws IOException {
        float middle = PDRectangle.A4.getWidth() / 2;
        float width = middle - MARGIN - 20;
        List<String> right = wrapped(first, size, width);
        List<String> left = wrapped(second, size, width);
        for (int i = 0; i < Math.max(right.size(), left.size()); i++) {
            if (i < right.size()) {
                draw(right.get(i), PDRectangle.A4.getWidth() - MARGIN, y, size);
            }
            if (i < left.size()) {
                draw(left.get(i), MARGIN + width, y, size);
            }
            y -= size * LEADING;
        }
        return this;
    }

    public byte[] bytes() throws IOException {
        page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    private List<String> wrapped(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(drawing == Drawing.LETTERS ? text : shaped(text)) / 1000 * size;
    }

    private void draw(String text, float right, float baseline, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        String visual = visual(text);
        switch (drawing) {
            case FORMS -> show(visual, right - font.getStringWidth(visual) / 1000 * size, baseline, true);
            case LETTERS -> {
                float x = right - font.getStringWidth(visual) / 1000 * size;
                float[] places = new float[visual.length()];
                for (int i = 0; i < visual.length(); i++) {
                    boolean mark = Character.getType(visual.charAt(i)) == Character.NON_SPACING_MARK;
                    places[i] = mark && i > 0 ? (places[i - 1] + x) / 2 : x;
                    x += font.getStringWidth(visual.substring(i, i + 1)) / 1000 * size;
                }
                for (int i = visual.length() - 1; i >= 0; i--) {
                    show(visual.substring(i, i + 1), places[i], baseline, false);
                }
            }
            case WORDS -> {
                float x = right;
                String[] words = visual.split(" ");
                for (int i = words.length - 1; i >= 0; i--) {
                    x -= font.getStringWidth(words[i]) / 1000 * size;
                    show(words[i], x, baseline, false);
                    x -= font.getStringWidth(" ") / 1000 * size;
                }
            }
        }
        page.endText();
    }

    private void show(String text, float x, float baseline, boolean justified) throws IOException {
        page.setTextMatrix(org.apache.pdfbox.util.Matrix.getTranslateInstance(x, baseline));
        page.setWordSpacing(justified ? 0.5f : 0);
        page.showText(text);
    }

    private String visual(String text) {
        String drawn = drawing == Drawing.LETTERS ? text : shaped(text);
        Bidi bidi = new Bidi(drawn, isRightToLeft(text) ? Bidi.RTL : Bidi.LTR);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    private static String shaped(String text) {
        try {
            int how = ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK;
            return new ArabicShaping(how).shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700 && Character.isLetter(c));
    }
}
