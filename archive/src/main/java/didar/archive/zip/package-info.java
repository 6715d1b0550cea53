/// Zip archives as a stream of entries, unpacked within limits. Nothing is written to disk, and no name is trusted.
@NullMarked
package didar.archive.zip;

import org.jspecify.annotations.NullMarked;
