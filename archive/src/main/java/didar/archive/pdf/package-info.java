/// The text of PDF files. PDFBox tells which letter is drawn where; what is a line, in which order its letters are read
/// and where a paragraph ends is told here from the places alone, for a PDF draws Persian and Arabic in any order.
@NullMarked
package didar.archive.pdf;

import org.jspecify.annotations.NullMarked;
