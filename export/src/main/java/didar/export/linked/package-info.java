/// The record as linked data, in the words of schema.org.
@NullMarked
package didar.export.linked;

import org.jspecify.annotations.NullMarked;
