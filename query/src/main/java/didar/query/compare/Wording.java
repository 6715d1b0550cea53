package didar.query.compare;

import didar.text.Span;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How a text that was carried on differs from the one it was taken from, word by word. Marks and ways of writing a
/// letter make no difference.
///
/// @param changes places where they differ, in the order of the text
public record Wording(List<List<Part>> changes) {

    /// What became of some words.
    public enum Fate {
        KEPT,
        LEFT_OUT,
        ADDED
    }

    /// Words that follow each other and had one fate.
    public record Part(Fate fate, List<String> words) {

        public Part {
            words = List.copyOf(words);
        }

        public String text() {
            return String.join(" ", words);
        }
    }

    /// Kept words that are told on both sides of a change.
    private static final int AROUND = 6;

    public Wording {
        changes = changes.stream().map(List::copyOf).toList();
    }

    /// @param body the paragraphs of the original text
    /// @param laterBody those of the later one
    public static Wording of(String text, List<Span> body, String later, List<Span> laterBody) {
        return new Wording(places(parts(Words.of(text, body), Words.of(later, laterBody))));
    }

    private record Words(List<String> written, List<String> folded) {

        static Words of(String text, List<Span> body) {
            Tokens tokens = Tokens.of(text, body);
            Words words = new Words(new ArrayList<>(), new ArrayList<>());
            for (int t = 0; t < tokens.size(); t++) {
                if (tokens.kind(t) != Tokens.Kind.PUNCTUATION) {
                    words.written.add(tokens.span(t).of(text));
                    words.folded.add(tokens.form(t));
                }
            }
            return words;
        }
    }

    /// The shortest way from one text to the other: E. W. Myers, An O(ND) Difference Algorithm and Its Variations,
    /// 1986.
    private static List<Part> parts(Words before, Words after) {
        List<int[]> reached = new ArrayList<>();
        int steps = 0;
        int[] furthest = {0, 0, 0};
        while (true) {
            int[] next = new int[2 * steps + 3];
            for (int k = -steps; k <= steps; k += 2) {
                int x = steps == 0 ? 0 : step(furthest, steps, k);
                int y = x - k;
                while (x < before.folded.size()
                        && y < after.folded.size()
                        && before.folded.get(x).equals(after.folded.get(y))) {
                    x++;
                    y++;
                }
                next[k + steps + 1] = x;
                if (x >= before.folded.size() && y >= after.folded.size()) {
                    return walked(before, after, reached, steps);
                }
            }
            reached.add(next);
            furthest = next;
            steps++;
        }
    }

    /// Where the next step on a diagonal begins.
    ///
    /// @param furthest of the step before: place `k + steps` is that of the diagonal `k`
    private static int step(int[] furthest, int steps, int k) {
        return goesDown(furthest, steps, k) ? furthest[k + 1 + steps] : furthest[k - 1 + steps] + 1;
    }

    /// Whether a word is added, not left out.
    private static boolean goesDown(int[] furthest, int steps, int k) {
        return k == -steps || k != steps && furthest[k - 1 + steps] < furthest[k + 1 + steps];
    }

    private static List<Part> walked(Words before, Words after, List<int[]> reached, int steps) {
        List<Fate> fates = new ArrayList<>();
        int x = before.folded.size();
        int y = after.folded.size();
        for (int d = steps; d > 0; d--) {
            int[] furthest = reached.get(d - 1);
            boolean down = goesDown(furthest, d, x - y);
            int k = down ? x - y + 1 : x - y - 1;
            int fromX = furthest[k + d];
            int fromY = fromX - k;
            while (x > (down ? fromX : fromX + 1)) {
                fates.add(Fate.KEPT);
                x--;
            }
            fates.add(down ? Fate.ADDED : Fate.LEFT_OUT);
            x = fromX;
            y = fromY;
        }
        fates.addAll(Collections.nCopies(x, Fate.KEPT));
        return told(fates.reversed(), before, after);
    }

    private static List<Part> told(List<Fate> fates, Words before, Words after) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (int from = 0, to; from < fates.size(); from = to) {
            Fate fate = fates.get(from);
            to = from;
            while (to < fates.size() && fates.get(to) == fate) {
                to++;
            }
            int words = to - from;
            parts.add(
                    switch (fate) {
                        case KEPT -> new Part(fate, after.written.subList(y, y + words));
                        case LEFT_OUT -> new Part(fate, before.written.subList(x, x + words));
                        case ADDED -> new Part(fate, after.written.subList(y, y + words));
                    });
            x += fate == Fate.ADDED ? 0 : words;
            y += fate == Fate.LEFT_OUT ? 0 : words;
        }
        return parts;
    }

    /// Cut in the middle of what was kept, where that is long.
    private static List<List<Part>> places(List<Part> parts) {
        List<List<Part>> places = new ArrayList<>();
        List<Part> place = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int words = part.words.size();
            if (part.fate != Fate.KEPT || i > 0 && i < parts.size() - 1 && words <= 2 * AROUND) {
                place.add(part);
                continue;
            }
            if (i > 0) {
                place.add(new Part(Fate.KEPT, part.words.subList(0, Math.min(AROUND, words))));
                places.add(place);
                place = new ArrayList<>();
            }
            if (i < parts.size() - 1) {
                place.add(new Part(Fate.KEPT, part.words.subList(Math.max(0, words - AROUND), words)));
            }
        }
        if (place.stream().anyMatch(part -> part.fate != Fate.KEPT)) {
            places.add(place);
        }
        return places;
    }
}
