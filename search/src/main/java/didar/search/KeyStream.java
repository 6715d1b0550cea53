package didar.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of several texts as Lucene takes them: all keys of a word at one position, a wide gap between the texts.
final class KeyStream extends TokenStream {

    /// Positions between two texts, more than any phrase has words.
    private static final int GAP = 100;
    /// A key that is longer is no word.
    private static final int LONGEST = 255;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final List<List<Keyed>> texts;
    private Iterator<List<Keyed>> remaining;
    private Iterator<Keyed> words = List.<Keyed>of().iterator();
    private Iterator<String> keys = List.<String>of().iterator();
    private int step;
    private boolean isFirst = true;

    /// @param texts of which the words of the first have positions from 0 on, one after the other
    KeyStream(List<List<Keyed>> texts) {
        this.texts = texts;
        this.remaining = texts.iterator();
    }

    @Override
    public void reset() {
        remaining = texts.iterator();
        words = List.<Keyed>of().iterator();
        keys = List.<String>of().iterator();
        step = 0;
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
                }
            } else {
                return false;
            }
        }
    }

    private void next(Keyed word) {
        keys = word.parts().isEmpty() ? word.keys().iterator() : withParts(word).iterator();
        step++;
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
