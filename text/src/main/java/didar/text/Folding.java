package didar.text;

/// The fold of [FoldedText].
final class Folding {
    private Folding() {}

    static FoldedText fold(String original) {
        int n = original.length();
        char[] chars = new char[n + 16];
        int[] starts = new int[n + 16];
        int k = 0;
        for (int i = 0; i < n; i++) {
            char c = original.charAt(i);
            char f = one(c);
            if (f != 0) {
                chars[k] = f;
                starts[k++] = i;
            }
        }
        return new FoldedText(original, chars, starts, k);
    }

    private static char one(char c) {
        return switch (c) {
            case 'ي', 'ى', 'ئ' -> 'ی';
            case 'ك' -> 'ک';
            case 'ة', 'ۀ' -> 'ه';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case '\u0640', '\u200d', '\u200e', '\u200f', '\u00ad', '\ufeff' -> 0;
            default -> {
                int type = Character.getType(c);
                if (type == Character.NON_SPACING_MARK) {
                    yield 0;
                }
                if (type == Character.DECIMAL_DIGIT_NUMBER) {
                    yield (char) ('0' + Character.digit(c, 10));
                }
                yield Character.toLowerCase(c);
            }
        };
    }
}
