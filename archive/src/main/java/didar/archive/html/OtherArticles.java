package didar.archive.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Boxes without a telling name that are shown by their make to be of others: a text under a heading that leads
/// elsewhere, and, behind the article, a text with a date of its own.
final class OtherArticles {

    /// A box with more of the page's prose is the article itself.
    private static final double MOST_OF_PAGE = 0.34;
    /// Behind the article stands what has as much prose before it.
    private static final double ARTICLE = 0.4;
    private static final int MOST_TEASER_LETTERS = 400;
    private static final int LONGEST_DATE = 40;
    private static final int FEWEST_DIGITS_OF_DATE = 5;
    private static final int REACH = 3;

    private final Outline page;
    private final List<Run> runs;
    private final Naming[] aside;
    private final int headline;
    private final boolean[] prose;
    /// Letters of prose before each run, and all of them at last; what is aside has none.
    private final int[] plain;
    /// Whether the boxes of a box that have dates are all behind the article; not so in a live page.
    private final Map<Integer, Boolean> behind = new HashMap<>();

    private OtherArticles(Outline page, boolean[] prose, Naming[] aside, int headline) {
        this.page = page;
        this.runs = page.runs();
        this.aside = aside;
        this.headline = headline;
        this.prose = prose;
        this.plain = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            plain[i + 1] = plain[i]
                    + (prose[i] && aside[i] == Naming.NONE ? runs.get(i).plain() : 0);
        }
    }

    /// @param aside what each run stands in; what is found is written here
    static void mark(Outline page, boolean[] prose, Naming[] aside, int headline) {
        OtherArticles others = new OtherArticles(page, prose, aside, headline);
        for (int i = 0; i < others.runs.size(); i++) {
            if (aside[i] == Naming.NONE && i != headline) {
                others.markAt(i);
            }
        }
    }

    private void markAt(int i) {
        Run run = runs.get(i);
        if (run.tag() == Tags.HEADING && run.linked() == run.letters() && !page.isFirstHeading(run.box())) {
            int box = boxWithProse(i);
            if (box >= 0 && plain[page.end(box)] - plain[page.first(box)] <= MOST_TEASER_LETTERS) {
                fill(box);
            }
        } else if (!prose[i] && run.letters() <= LONGEST_DATE && digits(run.text()) >= FEWEST_DIGITS_OF_DATE) {
            int box = boxWithProse(i);
            if (box >= 0) {
                boolean before = plain[page.first(box)] >= ARTICLE * plain[runs.size()];
                if (behind.computeIfAbsent(page.parent(box), _ -> before)) {
                    fill(box);
                }
            }
        }
    }

    /// The smallest box that holds a run and the text under it, and no article; -1 where there is none.
    private int boxWithProse(int i) {
        int text = i + 1;
        while (text < runs.size() && text <= i + REACH && !(prose[text] && aside[text] == Naming.NONE)) {
            text++;
        }
        if (text >= runs.size() || text > i + REACH) {
            return -1;
        }
        int box = runs.get(i).box();
        while (box > 0 && page.end(box) <= text) {
            box = page.parent(box);
        }
        boolean whole = page.first(box) <= headline && headline < page.end(box);
        int own = plain[page.end(box)] - plain[page.first(box)];
        return box <= 0 || whole || own > plain[runs.size()] * MOST_OF_PAGE ? -1 : box;
    }

    private void fill(int box) {
        Arrays.fill(aside, page.first(box), page.end(box), Naming.RELATED);
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
