/// The same people, bodies, places and events across articles and languages.
@NullMarked
package didar.link;

import org.jspecify.annotations.NullMarked;
