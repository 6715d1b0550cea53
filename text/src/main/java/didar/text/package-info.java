/// Texts and their spans: folding with alignment, sentences, tokens, languages. Depends on nothing but ICU.
@NullMarked
package didar.text;

import org.jspecify.annotations.NullMarked;
