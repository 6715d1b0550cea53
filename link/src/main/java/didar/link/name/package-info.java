/// Names across scripts: how alike two of them are, in Persian, Arabic and Latin letters.
@NullMarked
package didar.link.name;

import org.jspecify.annotations.NullMarked;
