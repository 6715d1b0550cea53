package didar.archive.pdf;

import java.text.Normalizer;

/// Letters as they are drawn to letters as they are written: the forms that a letter takes in its word, and several
/// letters drawn as one («ﻼ», «ﷲ», «ﬁ»).
final class Letters {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    private Letters() {}

    static String written(String drawn) {
        if (drawn.chars().noneMatch(c -> isForm((char) c) || isInvisible((char) c))) {
            return drawn;
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            if (isForm(c)) {
                // A mark that stands alone is drawn over a space.
                written.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                        .strip());
            } else if (!isInvisible(c)) {
                written.append(c);
            }
        }
        return written.toString();
    }

    /// The ornate parentheses lie among the forms, but are none.
    private static boolean isForm(char c) {
        boolean block = c >= 0xfb00 && c <= 0xfdff || c >= 0xfe70 && c <= 0xfefc;
        return block && c != 0xfd3e && c != 0xfd3f;
    }

    /// Control characters, soft hyphens, marks of byte order and direction.
    private static boolean isInvisible(char c) {
        return c < ' ' && c != '\t'
                || c >= 0x7f && c < 0xa0
                || c == 0xad
                || c == 0xfeff
                || c >= 0x200e && c <= 0x200f
                || c >= 0x202a && c <= 0x202e;
    }

    /// What stands for a bracket in text that runs the other way.
    static char mirrored(char c) {
        int at = MIRRORED.indexOf(c);
        return at < 0 ? c : MIRRORED.charAt(at ^ 1);
    }

    static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    static boolean isLeftToRight(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    static boolean isDigit(int c) {
        return Character.isDigit(c);
    }
}
