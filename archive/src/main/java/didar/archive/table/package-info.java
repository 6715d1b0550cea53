/// Tables of articles, a row an article: where a row ends, what parts its cells, and which column holds what.
@NullMarked
package didar.archive.table;

import org.jspecify.annotations.NullMarked;
