/// The record in the formats of others.
@NullMarked
package didar.export;

import org.jspecify.annotations.NullMarked;
