/// Many articles at once, from their files into the record: [didar.add.Adding].
@NullMarked
package didar.add;

import org.jspecify.annotations.NullMarked;
