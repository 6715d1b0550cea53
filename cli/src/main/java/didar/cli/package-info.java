@NullMarked
package didar.cli;

import org.jspecify.annotations.NullMarked;
