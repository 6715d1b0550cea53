/// Bytes to text: character sets, told by what the bytes say and by what the letters would be.
@NullMarked
package didar.archive.coding;

import org.jspecify.annotations.NullMarked;
