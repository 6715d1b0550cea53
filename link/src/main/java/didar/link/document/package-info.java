/// Articles of two languages that tell of the same thing, told by what they share.
///
/// [didar.link.document.Partners] is the way in.
@NullMarked
package didar.link.document;

import org.jspecify.annotations.NullMarked;
