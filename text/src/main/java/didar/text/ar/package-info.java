/// The written Arabic word: its clitics and its stem.
@NullMarked
package didar.text.ar;

import org.jspecify.annotations.NullMarked;
