@NullMarked
package didar.archive;

import org.jspecify.annotations.NullMarked;
