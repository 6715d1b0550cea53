package didar.text.ar;

import didar.text.Span;
import didar.text.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The parts of all tokens of a text, as columns: a token that is not cut is one part, its stem.
///
/// The parts of a token cover it, in order and without a gap.
public final class Segments {

    /// What a part is to its word.
    public enum Role {
        /// One letter before the stem: و ف ب ك ل س.
        PROCLITIC,
        STEM,
        /// A pronoun behind the stem.
        ENCLITIC
    }

    private static final Role[] ROLES = Role.values();

    private final Tokens tokens;
    /// The first part of each token, and behind the last token the number of parts.
    private final int[] firstPart;
    private int[] foldedStart;
    private byte[] role;
    private @Nullable String[] restored;
    private int count;

    Segments(Tokens tokens) {
        this.tokens = tokens;
        int room = tokens.size() + tokens.size() / 2 + 4;
        firstPart = new int[tokens.size() + 1];
        foldedStart = new int[room + 1];
        role = new byte[room];
        restored = new String[room];
    }

    void add(int start, Role of, @Nullable String written) {
        if (count == role.length) {
            int room = count * 2;
            foldedStart = Arrays.copyOf(foldedStart, room + 1);
            role = Arrays.copyOf(role, room);
            restored = Arrays.copyOf(restored, room);
        }
        foldedStart[count] = start;
        role[count] = (byte) of.ordinal();
        restored[count++] = written;
    }

    /// What was added since the last call are the parts of this token.
    void endOf(int token) {
        firstPart[token + 1] = count;
    }

    public Tokens tokens() {
        return tokens;
    }

    /// How many parts there are in all.
    public int size() {
        return count;
    }

    /// The first part of a token.
    public int first(int token) {
        return firstPart[token];
    }

    /// The part after the last one of a token.
    public int after(int token) {
        return firstPart[token + 1];
    }

    public boolean isCut(int token) {
        return after(token) - first(token) > 1;
    }

    /// The part of a token that is its stem.
    public int stem(int token) {
        int part = first(token);
        while (role(part) != Role.STEM) {
            part++;
        }
        return part;
    }

    public Role role(int part) {
        return ROLES[role[part]];
    }

    /// The span of a part in the original.
    public Span span(int part) {
        int token = tokenOf(part);
        return tokens.folded().span(foldedStart[part], foldedEnd(token, part));
    }

    /// First folded unit of the part.
    public int foldedStart(int part) {
        return foldedStart[part];
    }

    /// The folded unit after the part, which is one of the token.
    public int foldedEnd(int token, int part) {
        return part + 1 < after(token) ? foldedStart[part + 1] : tokens.foldedEnd(token);
    }

    /// The part as it is written where it stands alone: «الرئيس» in «للرئيس», «مدرسة» in «مدرسته», «على» in «عليه»,
    /// else as in the text. For reading: only the span tells what the text has.
    public String form(int part) {
        String written = restored[part];
        return written != null ? written : span(part).of(tokens.folded().original());
    }

    private int tokenOf(int part) {
        int at = Arrays.binarySearch(firstPart, part);
        if (at < 0) {
            return -at - 2;
        }
        while (firstPart[at + 1] == part) {
            at++;
        }
        return at;
    }
}
