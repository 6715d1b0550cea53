package didar.text;

import java.util.Arrays;

/// The splitter of [Tokens].
final class Splitting {
    private Splitting() {}

    static Tokens split(FoldedText t) {
        int n = t.length();
        int cap = Math.max(16, n / 3);
        int[] fs = new int[cap];
        int[] fe = new int[cap];
        byte[] kind = new byte[cap];
        int k = 0;
        int[] sf = new int[16];
        int[] sp = new int[16];
        int sentences = 0;
        int paragraph = 0;
        boolean open = false;
        int i = 0;
        while (i < n) {
            char c = t.charAt(i);
            if (c == '\n') {
                paragraph++;
                open = false;
                i++;
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u00a0') {
                i++;
                continue;
            }
            int j = i + 1;
            Tokens.Kind what = Tokens.Kind.PUNCTUATION;
            if (Character.isLetterOrDigit(c)) {
                what = Character.isDigit(c) ? Tokens.Kind.NUMBER : Tokens.Kind.WORD;
                while (j < n && (Character.isLetterOrDigit(t.charAt(j)) || t.charAt(j) == '\u200c')) {
                    j++;
                }
            }
            if (k == cap) {
                cap *= 2;
                fs = Arrays.copyOf(fs, cap);
                fe = Arrays.copyOf(fe, cap);
                kind = Arrays.copyOf(kind, cap);
            }
            if (!open) {
                if (sentences == sf.length) {
                    sf = Arrays.copyOf(sf, 2 * sentences);
                    sp = Arrays.copyOf(sp, 2 * sentences);
                }
                sf[sentences] = k;
                sp[sentences++] = paragraph;
                open = true;
            }
            fs[k] = i;
            fe[k] = j;
            kind[k++] = (byte) what.ordinal();
            if (c == '.' || c == '؟' || c == '!') {
                open = false;
            }
            i = j;
        }
        int[] start = new int[k];
        int[] end = new int[k];
        for (int m = 0; m < k; m++) {
            start[m] = t.originalOffset(fs[m]);
            end[m] = t.originalOffset(fe[m] - 1) + 1;
        }
        return new Tokens(t, k, fs, fe, start, end, kind, sentences, sf, sp);
    }
}
