package didar.text;

import java.util.List;

/// The tokens and sentences of one text, as columns. Offsets are UTF-16 units of the original, half-open.
///
/// A word written with half-spaces is one token; punctuation marks are tokens of their own. Sentences cover all tokens;
/// a sentence never crosses the end of a paragraph.
public final class Tokens {

    /// What a token is made of.
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        /// An address of the web or of mail, a hash tag, a handle.
        ADDRESS
    }

    private final FoldedText folded;
    private final int count;
    private final int[] foldedStart;
    private final int[] foldedEnd;
    private final int[] start;
    private final int[] end;
    private final byte[] kind;
    private final int sentenceCount;
    private final int[] sentenceFirst;
    private final int[] sentenceParagraph;

    Tokens(
            FoldedText folded,
            int count,
            int[] foldedStart,
            int[] foldedEnd,
            int[] start,
            int[] end,
            byte[] kind,
            int sentenceCount,
            int[] sentenceFirst,
            int[] sentenceParagraph) {
        this.folded = folded;
        this.count = count;
        this.foldedStart = foldedStart;
        this.foldedEnd = foldedEnd;
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.sentenceCount = sentenceCount;
        this.sentenceFirst = sentenceFirst;
        this.sentenceParagraph = sentenceParagraph;
    }

    /// Splits a text into sentences and tokens.
    public static Tokens of(String text) {
        return Splitting.split(FoldedText.of(text));
    }

    /// Splits only the given regions of a text, say the paragraphs of an article's body; offsets are of the whole text.
    ///
    /// The end of a region ends a sentence and a paragraph. Within one, a line that was only wrapped goes on.
    ///
    /// @param regions in order, not overlapping
    public static Tokens of(String text, List<Span> regions) {
        return Splitting.split(FoldedText.of(text), regions);
    }

    /// Splits a text that is folded already.
    public static Tokens of(FoldedText text) {
        return Splitting.split(text);
    }

    public FoldedText folded() {
        return folded;
    }

    public int size() {
        return count;
    }

    public int start(int token) {
        return start[token];
    }

    public int end(int token) {
        return end[token];
    }

    public Span span(int token) {
        return new Span(start[token], end[token]);
    }

    /// From the first unit of `first` to the last of `last`, both inclusive.
    public Span span(int first, int last) {
        return new Span(start[first], end[last]);
    }

    public Kind kind(int token) {
        return KINDS[kind[token]];
    }

    /// First folded unit of the token.
    public int foldedStart(int token) {
        return foldedStart[token];
    }

    public int foldedEnd(int token) {
        return foldedEnd[token];
    }

    /// The folded form, half-spaces kept as U+200C.
    public String form(int token) {
        return folded.string(foldedStart[token], foldedEnd[token]);
    }

    public int sentences() {
        return sentenceCount;
    }

    /// First token of the sentence.
    public int first(int sentence) {
        return sentenceFirst[sentence];
    }

    /// The token after the last one of the sentence.
    public int after(int sentence) {
        return sentence + 1 < sentenceCount ? sentenceFirst[sentence + 1] : count;
    }

    /// The 0-based paragraph that the sentence stands in.
    public int paragraph(int sentence) {
        return sentenceParagraph[sentence];
    }

    private static final Kind[] KINDS = Kind.values();
}
