/// Half-spaces (U+200C) of Persian that a text lost, where they stood and how it reads with them.
@NullMarked
package didar.text.halfspace;

import org.jspecify.annotations.NullMarked;
