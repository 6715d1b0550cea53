package didar.archive.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// The letters of a document, page by page, as PDFBox meets them.
final class Glyphs extends PDFTextStripper {

    /// A newspaper page has some thirty thousand letters.
    private static final int MOST_ON_PAGE = 400_000;
    /// Drawings that draw drawings can be made to never end.
    private static final long MOST_OPERATORS_ON_PAGE = 1_000_000;
    private static final long MOST_OPERATORS = 30_000_000;

    static {
        FontMappers.set(new Embedded());
    }

    private final int mostCharacters;
    private final List<List<Line>> pages = new ArrayList<>();
    private Map<Float, List<Glyph>> byDirection = new HashMap<>();
    private int onPage;
    private long operators;
    private long operatorsOnPage;
    private long characters;
    private long known;
    private long unknown;
    private int turned;
    private int broken;
    private boolean over;

    /// @param mostCharacters after which no page is read
    Glyphs(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    void read(PDDocument document, int mostPages) throws IOException {
        setEndPage(mostPages);
        writeText(document, Writer.nullWriter());
    }

    /// The lines of each page.
    List<List<Line>> pages() {
        return pages;
    }

    /// The share of the letters of which the fonts do not say what they are.
    double unknownShare() {
        return known + unknown == 0 ? 0 : (double) unknown / (known + unknown);
    }

    /// Letters on pages that are mostly set in another direction.
    int turned() {
        return turned;
    }

    /// Pages that could not be read to their end.
    int broken() {
        return broken;
    }

    /// Whether pages were left out for their size or number.
    boolean isOver() {
        return over;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (over) {
            return;
        }
        byDirection = new HashMap<>();
        onPage = 0;
        operatorsOnPage = 0;
        try {
            super.processPage(page);
        } catch (OverException _) {
            broken++;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            broken++;
        }
        close();
    }

    private void close() {
        List<Glyph> most = List.of();
        for (List<Glyph> glyphs : byDirection.values()) {
            most = glyphs.size() > most.size() ? glyphs : most;
        }
        turned += onPage - most.size();
        List<Line> lines = new ArrayList<>(Line.of(pages.size() + 1, most));
        for (Line line : lines) {
            characters += line.text().length();
        }
        pages.add(lines);
        operators += operatorsOnPage;
        over = characters > mostCharacters || operators > MOST_OPERATORS;
    }

    @Override
    protected void writePage() {
        // Lines are made from the places of letters, not by PDFBox.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operatorsOnPage > MOST_OPERATORS_ON_PAGE) {
            throw new OverException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null) {
            unknown++;
        } else {
            known++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String drawn = at.getUnicode();
        String text = drawn == null ? "" : Letters.written(drawn);
        if (text.isEmpty()) {
            return;
        }
        if (++onPage > MOST_ON_PAGE) {
            throw new OverException();
        }
        Glyph glyph = new Glyph(
                text,
                at.getXDirAdj(),
                at.getYDirAdj(),
                at.getWidthDirAdj(),
                Math.abs(at.getFontSizeInPt()),
                at.getWidthOfSpace());
        byDirection.computeIfAbsent(at.getDir(), _ -> new ArrayList<>()).add(glyph);
    }

    /// The limits are reached.
    private static final class OverException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OverException() {
            super("over the limits", null, false, false);
        }
    }
}
