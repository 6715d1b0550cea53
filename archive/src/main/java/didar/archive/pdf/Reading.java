package didar.archive.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The letters of a line in the order in which they are read, told from their places: the way back of the
/// [bidirectional algorithm](https://www.unicode.org/reports/tr9/) for a line without embeddings. The order in
/// which they were drawn tells nothing: some programs draw words backwards, some letter by letter.
final class Reading {

    /// Letters further apart than this part of a space are parted by one.
    private static final float PARTED = 0.4f;
    /// The same letter again, this part of its width aside, makes a letter bold.
    private static final float BOLD = 0.15f;
    /// Of the size of a mark.
    private static final float ON_EDGE = 0.05f;
    private static final String BETWEEN_DIGITS = ".,/:٫٬";

    private Reading() {}

    static boolean isRightToLeft(List<Glyph> glyphs) {
        int balance = 0;
        for (Glyph glyph : glyphs) {
            for (int i = 0; i < glyph.text().length(); i++) {
                char c = glyph.text().charAt(i);
                balance += Letters.isRightToLeft(c) ? 1 : Letters.isLeftToRight(c) ? -1 : 0;
            }
        }
        return balance > 0;
    }

    static String of(List<Glyph> glyphs, boolean rightToLeft) {
        List<String> units = units(glyphs);
        StringBuilder text = new StringBuilder();
        if (rightToLeft) {
            backwards(units, 0, units.size(), text);
        } else {
            forwards(units, text);
        }
        return text.toString().replaceAll("[ \\t\\u00a0]+", " ").strip();
    }

    /// From left to right, with the spaces between words; a mark is with its letter.
    private static List<String> units(List<Glyph> glyphs) {
        List<Glyph> letters = new ArrayList<>();
        List<Glyph> marks = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            (glyph.isMark() ? marks : letters).add(glyph);
        }
        letters.sort(Comparator.comparingDouble(Glyph::centre));
        List<StringBuilder> units = new ArrayList<>();
        List<Glyph> of = new ArrayList<>();
        Glyph last = null;
        for (Glyph letter : letters) {
            if (last != null && isAgain(letter, last)) {
                continue;
            }
            if (last != null && !last.isSpace() && !letter.isSpace() && gap(last, letter)) {
                units.add(new StringBuilder(" "));
                of.add(last);
            }
            units.add(new StringBuilder(letter.text()));
            of.add(letter);
            last = letter;
        }
        for (Glyph mark : marks) {
            int under = under(mark, glyphs, of);
            if (under >= 0) {
                units.get(under).append(mark.text());
            }
        }
        return units.stream().map(StringBuilder::toString).toList();
    }

    /// The letter that a mark is drawn over; on the edge between two the one that was drawn before it.
    private static int under(Glyph mark, List<Glyph> drawn, List<Glyph> letters) {
        int at = drawn.indexOf(mark) - 1;
        while (at >= 0 && drawn.get(at).isMark()) {
            at--;
        }
        Glyph before = at < 0 ? null : drawn.get(at);
        int nearest = -1;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < letters.size(); i++) {
            Glyph letter = letters.get(i);
            float aside = Math.max(0, Math.abs(letter.centre() - mark.centre()) - letter.width() / 2);
            float distance = aside < ON_EDGE * mark.size() && letter.equals(before) ? -1 : aside;
            if (distance < least && !letter.isSpace()) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private static boolean isAgain(Glyph letter, Glyph last) {
        return letter.text().equals(last.text())
                && !letter.isSpace()
                && letter.width() > 0
                && letter.x() - last.x() < BOLD * letter.width();
    }

    private static boolean gap(Glyph left, Glyph right) {
        float space = Math.max(Math.max(left.space(), right.space()), 0.1f * right.size());
        return right.x() - left.right() > PARTED * Math.min(space, 0.5f * right.size());
    }

    /// From right to left, but for words in Latin letters and numbers.
    private static void backwards(List<String> units, int from, int to, StringBuilder text) {
        for (int i = to - 1; i >= from; ) {
            int first = i;
            if (isLatin(units.get(i)) || isNumber(units.get(i))) {
                first = runStart(units, from, i);
                for (int k = first; k <= i; k++) {
                    text.append(units.get(k));
                }
            } else {
                text.append(turned(units.get(i)));
            }
            i = first - 1;
        }
    }

    /// Where the run of Latin letters and digits begins that ends at `last`.
    private static int runStart(List<String> units, int from, int last) {
        boolean latin = isLatin(units.get(last));
        int first = last;
        for (int i = last - 1; i >= from; i--) {
            String unit = units.get(i);
            if (isLatin(unit)) {
                boolean western = latin || isWestern(units.get(last));
                if (!western) {
                    break;
                }
                latin = true;
                first = i;
            } else if (isNumber(unit)) {
                if (!latin && i < first - 1 && !betweenDigits(units, i, first)) {
                    break;
                }
                first = i;
            } else if (Letters.isRightToLeft(unit.codePointAt(0))) {
                break;
            }
        }
        return first;
    }

    /// Whether one mark alone stands between two digits, such that both are one number.
    private static boolean betweenDigits(List<String> units, int left, int right) {
        return right - left == 2 && BETWEEN_DIGITS.contains(units.get(left + 1));
    }

    private static boolean isLatin(String unit) {
        return Letters.isLeftToRight(unit.codePointAt(0));
    }

    private static boolean isNumber(String unit) {
        return Letters.isDigit(unit.codePointAt(0));
    }

    private static boolean isWestern(String unit) {
        return unit.charAt(0) >= '0' && unit.charAt(0) <= '9';
    }

    private static String turned(String unit) {
        return unit.length() == 1 ? String.valueOf(Letters.mirrored(unit.charAt(0))) : unit;
    }

    /// From left to right, but for what is written from right to left.
    private static void forwards(List<String> units, StringBuilder text) {
        for (int i = 0; i < units.size(); ) {
            if (!Letters.isRightToLeft(units.get(i).codePointAt(0))) {
                text.append(units.get(i++));
                continue;
            }
            int end = i;
            for (int k = i; k < units.size() && !isLatin(units.get(k)); k++) {
                if (Letters.isRightToLeft(units.get(k).codePointAt(0))) {
                    end = k;
                }
            }
            backwards(units, i, end + 1, text);
            i = end + 1;
        }
    }
}
