@NullMarked
package didar.eval;

import org.jspecify.annotations.NullMarked;
