@NullMarked
package didar.extract;

import org.jspecify.annotations.NullMarked;
