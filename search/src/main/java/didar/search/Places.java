package didar.search;

import didar.text.Span;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Where the words of a text stand in it, in few bytes: of each word how far it is behind the one before, and how long
/// it is. Beside a document they cost a fraction of what offsets cost in the postings of every key.
final class Places {

    /// Bytes of a number, at most.
    private static final int LONGEST = 5;
    /// Bits of a number that a byte holds; the eighth tells that more follow.
    private static final int BITS = 7;

    private Places() {}

    /// @param words in order, not overlapping
    /// @param start of the text in that which the words' spans are of
    static BytesRef of(List<Keyed> words, int start) {
        byte[] bytes = new byte[LONGEST * (1 + 2 * words.size())];
        int length = put(bytes, 0, words.size());
        int end = start;
        for (Keyed word : words) {
            length = put(bytes, length, word.span().start() - end);
            length = put(bytes, length, word.span().length());
            end = word.span().end();
        }
        return new BytesRef(bytes, 0, length);
    }

    private static int put(byte[] bytes, int start, int number) {
        int at = start;
        int rest = number;
        while (rest >>> BITS != 0) {
            bytes[at++] = (byte) (rest | 1 << BITS);
            rest >>>= BITS;
        }
        bytes[at++] = (byte) rest;
        return at;
    }

    /// The span of each word in the text.
    static List<Span> read(BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        Span[] spans = new Span[in.readVInt()];
        int end = 0;
        for (int i = 0; i < spans.length; i++) {
            int start = end + in.readVInt();
            end = start + in.readVInt();
            spans[i] = new Span(start, end);
        }
        return List.of(spans);
    }
}
