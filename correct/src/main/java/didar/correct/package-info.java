/// What people put right in a record. A [didar.correct.Change] says what is so, by names that stay when articles are
/// read anew; a [didar.correct.Correction] is one with who made it and when; the [didar.correct.Lens] of those that
/// hold shows what the record has as they say it is. Nothing that was read is changed.
@NullMarked
package didar.correct;

import org.jspecify.annotations.NullMarked;
