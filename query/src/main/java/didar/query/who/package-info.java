/// All that a record tells of one person: [didar.query.who.Portrait].
@NullMarked
package didar.query.who;

import org.jspecify.annotations.NullMarked;
