package didar.extract;

/// Quotation marks of Arabic articles: where one opens, where it closes, and whether it holds words or only a name.
final class ArabicQuotations {

    /// A quotation with no more words than this is a term, not a statement.
    private static final int TERM = 4;

    private final Page page;
    private final Scan scan;

    ArabicQuotations(Page page) {
        this.page = page;
        this.scan = page.scan;
    }

    /// «وتقول "التايمز" إن»: the token behind a quotation mark that holds a name and nothing else, the token itself
    /// where
    /// none stands there.
    int nameAt(int token, int after) {
        if (token + 2 >= after || !Names.isOpeningQuote(scan.form(token))) {
            return token;
        }
        Found found = page.foundAt(token + 1);
        boolean whole = found != null
                && found.kind() != Found.Kind.PRONOUN
                && found.last() + 1 < after
                && Names.isClosingQuote(scan.form(found.last() + 1));
        return whole ? token + 1 : token;
    }

    /// Where a quotation closes that is open at `from`, -1 if it goes on.
    int closing(int from, int after) {
        int depth = 0;
        for (int i = from; i < after; i++) {
            String form = scan.form(i);
            if (form.equals("«") || form.equals("“")) {
                depth++;
            } else if (form.equals("»") || form.equals("”") || form.equals("\"")) {
                if (depth == 0 || form.equals("\"")) {
                    return i;
                }
                depth--;
            }
        }
        return -1;
    }

    /// Whether a quotation opens at a token and is not a part of a name.
    boolean opensAt(int sentence, int k) {
        return scan.isPunctuation(k) && isOpening(sentence, k) && !inName(sentence, k) && !names(k);
    }

    /// «نقابة "عمال الموانئ المتحدون في الشمال"»: behind the common noun of a body, without an article, a quotation is
    /// its name.
    private boolean names(int k) {
        return k > 0
                && scan.isWord(k - 1)
                && !scan.form(k - 1).startsWith("ال")
                && scan.has(k - 1, Entry.OrganizationHead.class)
                && !page.endsFound(k - 1);
    }

    /// Of two like marks the one opens that stands against the word behind it; where spaces do not tell, the first.
    private boolean isOpening(int sentence, int k) {
        String form = scan.form(k);
        if (!form.equals("\"")) {
            return Names.isOpeningQuote(form);
        }
        if (k + 1 >= page.after(sentence) || isStop(k + 1)) {
            return false;
        }
        boolean even = true;
        for (int i = page.first(sentence); i < k; i++) {
            even ^= scan.is(i, "\"");
        }
        boolean word = k + 1 < scan.size() && scan.isWord(k + 1);
        boolean before = k > 0 && scan.tokens().end(k - 1) == scan.tokens().start(k);
        boolean behind = word && scan.tokens().end(k) == scan.tokens().start(k + 1);
        if (before == behind) {
            return even;
        }
        // «وقال الوزير" نرحب …»: a mark that took the space's place
        return behind || even && word;
    }

    private boolean isStop(int i) {
        return scan.is(i, ".") || scan.is(i, "،") || scan.is(i, "؛") || scan.is(i, "؟") || scan.is(i, "!");
    }

    private boolean inName(int sentence, int token) {
        for (Found found : page.outer(sentence)) {
            if (found.covers(token)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the quotation that opens at a token is longer than a term.
    boolean isLong(int opening, int after) {
        int close = closing(opening + 1, after);
        return close < 0 || close - opening > TERM;
    }
}
