package didar.archive.html;

import java.util.Arrays;
import java.util.List;

/// Where the article stands on a page.
///
/// Every run gains or costs: prose gains its letters, links and labels cost. The article is the box whose runs gain most
/// together, as the maximum of a sum over subtrees; boxes that are named for the body of an article count for more. This
/// is body text extraction (A. Finn, N. Kushmerick, B. Smyth 2001: the cut of a page with most text and fewest tags)
/// with the tree in the place of a cut, and with what templates say of themselves.
///
/// @param box that holds the article
/// @param aside which runs stand in boxes of something else: menus, comments, other articles
record MainContent(int box, boolean[] aside) {

    /// A box that holds more of the page's prose than this is not noise, whatever it is called: names of whole pages
    /// speak of what may be in them.
    private static final double MOST_OF_PAGE = 0.5;
    private static final double NAMED_BODY = 1.5;
    private static final double NAMED_ARTICLE = 1.1;
    private static final int LABEL_COST = 8;
    private static final int LINK_COST = 10;
    private static final int MOST_COST_ASIDE = 40;

    static MainContent of(Outline page, List<String> told) {
        boolean[] aside = aside(page);
        List<Run> runs = page.runs();
        double[] gains = new double[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            gains[i + 1] = gains[i] + gain(runs.get(i), aside[i]) * (isTold(runs.get(i), told) ? 2 : 1);
        }
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int box = 0; box < page.boxes(); box++) {
            double sum = gains[page.end(box)] - gains[page.first(box)];
            double score = sum > 0 ? sum * weight(page, box) : sum;
            if (score >= most) {
                most = score;
                best = box;
            }
        }
        return new MainContent(best, aside);
    }

    private static double weight(Outline page, int box) {
        if (page.naming(box) == Naming.BODY) {
            return NAMED_BODY;
        }
        return page.naming(box) == Naming.ARTICLE || page.tag(box) == Tags.ARTICLE ? NAMED_ARTICLE : 1;
    }

    private static double gain(Run run, boolean aside) {
        if (aside) {
            return -Math.min(MOST_COST_ASIDE, run.letters());
        }
        if (run.isProse()) {
            return run.plain() - run.linked();
        }
        if (run.linked() > 0) {
            return -LINK_COST - run.linked();
        }
        return run.tag() == Tags.HEADING || run.tag() == Tags.PARAGRAPH || run.tag() == Tags.ITEM ? 0 : -LABEL_COST;
    }

    /// Whether metadata that carry the text of the article have the run in it.
    private static boolean isTold(Run run, List<String> told) {
        if (!run.isProse()) {
            return false;
        }
        for (String text : told) {
            if (text.contains(run.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] aside(Outline page) {
        List<Run> runs = page.runs();
        int[] prose = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            prose[i + 1] = prose[i] + (runs.get(i).isProse() ? runs.get(i).plain() : 0);
        }
        int all = prose[runs.size()];
        boolean[] aside = new boolean[runs.size()];
        for (int box = 0; box < page.boxes(); box++) {
            if (!page.naming(box).isNoise() && page.tag(box) != Tags.NOISE) {
                continue;
            }
            int own = prose[page.end(box)] - prose[page.first(box)];
            if (own <= all * MOST_OF_PAGE) {
                Arrays.fill(aside, page.first(box), page.end(box), true);
            }
        }
        return aside;
    }
}
