/// The nouns of the dossier `didar/1`. All spans are UTF-16 units of the article's original text, half-open; the JSON
/// carries code points.
@NullMarked
package didar.record;

import org.jspecify.annotations.NullMarked;
