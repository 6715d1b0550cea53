package didar.archive;

import didar.text.Language;
import org.jspecify.annotations.Nullable;

/// The language of a text.
final class Languages {
    private Languages() {}

    /// @param hint the tag that came with the text, believed only where the text does not tell
    static Language of(String text, @Nullable String hint) {
        int persian = 0;
        int arabic = 0;
        int latin = 0;
        for (int i = 0; i < Math.min(text.length(), 20000); i++) {
            char c = text.charAt(i);
            if ("پچژگیک\u200c".indexOf(c) >= 0) {
                persian++;
            } else if ("ةىأإيك".indexOf(c) >= 0) {
                arabic++;
            } else if (c < 0x250 && Character.isLetter(c)) {
                latin++;
            }
            if (i + 2 < text.length() && c == ' ' && text.charAt(i + 1) == 'ا' && text.charAt(i + 2) == 'ل') {
                arabic += 3;
            }
            if (c == 'پ' || c == 'چ' || c == 'گ' || c == 'ژ') {
                persian += 4;
            }
        }
        if (latin > persian + arabic) {
            return Language.LATIN;
        }
        return persian == 0 && arabic == 0 ? Language.UNKNOWN : persian > arabic ? Language.PERSIAN : Language.ARABIC;
    }
}
