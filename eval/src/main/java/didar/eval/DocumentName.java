package didar.eval;

import java.util.List;

/// The names by which gold and dossiers find each other.
final class DocumentName {

    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".json");

    private DocumentName() {}

    /// What the gold may call an article of this source: the source itself, or its last part without the ending.
    static List<String> of(String source) {
        String stem = stem(source);
        return List.of(stem, source, plain(stem), plain(source));
    }

    private static String stem(String source) {
        String last = source.substring(source.lastIndexOf('/') + 1);
        for (String ending : ENDINGS) {
            if (last.endsWith(ending)) {
                return last.substring(0, last.length() - ending.length());
            }
        }
        return last;
    }

    /// The id as a name of a file: letters, digits, `_`, `.` and `-`, and `_` for each other sign.
    static String plain(String id) {
        StringBuilder plain = new StringBuilder(id.length());
        id.codePoints()
                .forEach(point -> plain.appendCodePoint(
                        Character.isLetterOrDigit(point) || point == '.' || point == '-' ? point : '_'));
        return plain.toString();
    }
}
