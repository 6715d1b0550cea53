package didar.text.ar;

import org.jspecify.annotations.Nullable;

/// A part of a written word.
///
/// @param length in letters, as [Word] counts them; at least 1
/// @param restored how the part is written where it stands alone, null where as here: «الرئيس» for the «لرئيس» of
///     «للرئيس»
record Piece(int length, Segments.Role role, @Nullable String restored) {

    Piece {
        if (length < 1) {
            throw new IllegalArgumentException("no letter in " + role + " " + restored);
        }
    }
}
