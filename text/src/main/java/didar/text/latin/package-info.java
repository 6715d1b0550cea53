/// Persian and Arabic names in Latin letters.
@NullMarked
package didar.text.latin;

import org.jspecify.annotations.NullMarked;
