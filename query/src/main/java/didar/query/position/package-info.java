/// Changes of position: [didar.query.position.Reversals].
@NullMarked
package didar.query.position;

import org.jspecify.annotations.NullMarked;
