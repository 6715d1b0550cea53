@NullMarked
package didar.reader;

import org.jspecify.annotations.NullMarked;
