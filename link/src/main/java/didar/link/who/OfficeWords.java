package didar.link.who;

import didar.record.Mention;
import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the words by which an article gives somebody an office.
final class OfficeWords {

    /// Units between a name and an office that are quoted together.
    private static final int TOGETHER = 40;

    private OfficeWords() {}

    /// Where a title stands that is nearest to a mention of the person, with the mention where both stand together;
    /// `null` where it stands nowhere.
    static @Nullable Span nearest(String text, String title, List<Mention> mentions) {
        Span best = null;
        boolean together = false;
        int nearest = Integer.MAX_VALUE;
        for (int at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
            Span here = new Span(at, at + title.length());
            for (Mention mention : mentions) {
                int gap = Math.max(
                        0,
                        Math.max(
                                mention.span().start() - here.end(),
                                here.start() - mention.span().end()));
                if (gap < nearest) {
                    nearest = gap;
                    together = gap <= TOGETHER;
                    best = together ? here.cover(mention.span()) : here;
                }
            }
        }
        return best == null || together ? best : widened(text, best);
    }

    /// With the words around, within the line.
    private static Span widened(String text, Span words) {
        int start = words.start();
        int end = words.end();
        while (start > 0 && text.charAt(start - 1) != '\n' && !isFar(words.start() - start, text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && text.charAt(end) != '\n' && !isFar(end - words.end(), text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isFar(int units, char next) {
        return units >= TOGETHER && next == ' ';
    }
}
