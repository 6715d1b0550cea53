/// Books in EPUB: the documents of a book in the order of reading.
@NullMarked
package didar.archive.epub;

import org.jspecify.annotations.NullMarked;
