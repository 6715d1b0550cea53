package didar.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of several texts as Lucene takes them: all keys of a word at one position, a wide gap between the texts.
final class KeyStream extends TokenStream {

    /// Positions between two texts, more than any phrase has words.
    private static final int GAP = 100;
    /// A key that is longer is no word.
    private static final int LONGEST = 255;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    private final List<List<Keyed>> texts;
    private final int length;
    private Iterator<List<Keyed>> remaining;
    private Iterator<Keyed> words = List.<Keyed>of().iterator();
    private Iterator<String> keys = List.<String>of().iterator();
    private int step;
    private boolean isFirst = true;
    private int before;
    private int end;

    /// @param texts of which the first has its own spans
    /// @param length units of the first text: the spans of the others count on from there
    KeyStream(List<List<Keyed>> texts, int length) {
        this.texts = texts;
        this.length = length;
        this.remaining = texts.iterator();
    }

    @Override
    public void reset() {
        remaining = texts.iterator();
        words = List.<Keyed>of().iterator();
        keys = List.<String>of().iterator();
        step = 0;
        before = 0;
        end = 0;
        isFirst = true;
    }

    @Override
    public boolean incrementToken() {
        while (true) {
            if (keys.hasNext()) {
                String key = keys.next();
                if (key.length() <= LONGEST) {
                    term.setEmpty().append(key);
                    increment.setPositionIncrement(step);
                    step = 0;
                    return true;
                }
            } else if (words.hasNext()) {
                next(words.next());
            } else if (remaining.hasNext()) {
                words = remaining.next().iterator();
                if (isFirst) {
                    isFirst = false;
                } else {
                    step += GAP;
                    before = Math.max(end, length);
                }
            } else {
                return false;
            }
        }
    }

    private void next(Keyed word) {
        keys = word.parts().isEmpty() ? word.keys().iterator() : withParts(word).iterator();
        step++;
        end = before + word.span().end();
        offset.setOffset(before + word.span().start(), end);
    }

    private static List<String> withParts(Keyed word) {
        List<String> all = new ArrayList<>(word.keys());
        for (String part : word.parts()) {
            if (part.length() > 1 && !all.contains(part)) {
                all.add(part);
            }
        }
        return all;
    }
}
