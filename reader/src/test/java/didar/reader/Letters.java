package didar.reader;

import didar.text.FoldedText;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A text as its folded letters alone, with the way back: how gold and dossier are compared, whatever the spaces.
final class Letters {

    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    private Letters(String text) {
        FoldedText folded = FoldedText.of(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u200c') {
                letters.append(c);
                offsets.add(folded.originalOffset(i));
            }
        }
    }

    static Letters of(String text) {
        return new Letters(text);
    }

    static String string(String text) {
        return of(text).letters.toString();
    }

    /// The letters of a span of the text.
    Span span(Span original) {
        return new Span(at(original.start()), at(original.end()));
    }

    private int at(int original) {
        int i = 0;
        while (i < offsets.size() && offsets.get(i) < original) {
            i++;
        }
        return i;
    }

    /// Every run from `from` to the first `to` behind it.
    List<Span> runs(String from, String to) {
        String first = string(from);
        String last = string(to);
        List<Span> runs = new ArrayList<>();
        for (int i = letters.indexOf(first); i >= 0; i = letters.indexOf(first, i + 1)) {
            int j = letters.indexOf(last, i);
            if (j >= 0) {
                runs.add(new Span(i, j + last.length()));
            }
        }
        return runs;
    }

    /// Letters that two runs share by those that either has.
    static double overlap(Span a, Span b) {
        int both = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        int either = a.length() + b.length() - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
