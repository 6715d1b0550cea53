/// Answers as JSON. Offsets are code points of the article's text, half-open, as in the dossier; what is not known is
/// left out.
@NullMarked
package didar.query.json;

import org.jspecify.annotations.NullMarked;
