/// Article to mentions, meetings and statements. [didar.extract.Extractor] is the way in.
@NullMarked
package didar.extract;

import org.jspecify.annotations.NullMarked;
