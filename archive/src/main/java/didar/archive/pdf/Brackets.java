package didar.archive.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Which way the brackets of a document open. A bracket in text from right to left is drawn mirrored; most programs
/// note the one that is drawn, others the one that is meant. The lines are read as of the first kind; where that
/// pairs fewer brackets than the other, all are turned.
final class Brackets {

    private static final String OPENING = "([{«";
    private static final String CLOSING = ")]}»";

    private Brackets() {}

    /// Turns the brackets of lines from right to left, if they are to be turned.
    static void settle(List<List<Line>> pages) {
        if (pairs(pages, true) > pairs(pages, false)) {
            for (List<Line> page : pages) {
                page.replaceAll(line -> line.rightToLeft() ? line.withText(turned(line.text())) : line);
            }
        }
    }

    private static int pairs(List<List<Line>> pages, boolean turn) {
        Deque<Character> open = new ArrayDeque<>();
        int pairs = 0;
        for (List<Line> page : pages) {
            for (Line line : page) {
                String text = !line.rightToLeft() ? "" : turn ? turned(line.text()) : line.text();
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    int closes = CLOSING.indexOf(c);
                    if (OPENING.indexOf(c) >= 0) {
                        open.push(c);
                    } else if (closes >= 0 && !open.isEmpty() && open.peek() == OPENING.charAt(closes)) {
                        open.pop();
                        pairs++;
                    }
                }
            }
        }
        return pairs;
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            turned.setCharAt(i, Letters.mirrored(text.charAt(i)));
        }
        return turned.toString();
    }
}
