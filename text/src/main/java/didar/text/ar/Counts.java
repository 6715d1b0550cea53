package didar.text.ar;

/// What was counted in newspapers: stems, and how often each clitic is written. From `stems.counts`, see its head.
final class Counts {

    /// Eighths of a bit.
    static final int BIT = 8;
    /// What a stem is taken for that was never counted: rarer than one that was met once.
    private static final int UNKNOWN = 2 * BIT;
    /// An unknown stem is the less likely the longer it is.
    private static final int LETTER = BIT;

    private final Stems stems;
    /// For each proclitic of [Affixes], twice: without the article and with it; in eighths of a bit, the more the
    /// rarer.
    private final int[] before;
    /// For each enclitic, likewise.
    private final int[] after;

    Counts(Stems stems, int[] before, int[] after) {
        this.stems = stems;
        this.before = before;
        this.after = after;
    }

    Stems stems() {
        return stems;
    }

    /// How likely one of some analyses is, by its stem and its clitics alone, in eighths of a bit; the more the
    /// likelier.
    ///
    /// @param facts of its stem
    int score(Analyses analyses, int index, int facts, int letters) {
        int article = isArticle(analyses.spelling[index]) ? 1 : 0;
        int frequency = Stems.frequency(facts);
        int stem = frequency > 0 ? frequency * BIT / 3 : -UNKNOWN - LETTER * letters;
        return stem - before[2 * analyses.proclitic[index] + article] - after[analyses.enclitic[index]];
    }

    static boolean isArticle(int spelling) {
        return spelling == Analyses.Spelling.ARTICLE.ordinal() || spelling == Analyses.Spelling.LAM.ordinal();
    }
}
