package didar.archive.html;

import didar.archive.html.Claim.Field;
import java.util.List;

/// Where the article stands on a page.
///
/// Every run gains or costs: prose gains its letters, links and labels cost. The article is the box whose runs gain
/// most
/// together, as the maximum of a sum over subtrees; boxes that are named for the body of an article count for more.
/// This
/// is body text extraction (A. Finn, N. Kushmerick, B. Smyth 2001: the cut of a page with most text and fewest tags)
/// with the tree in the place of a cut, and with what templates say of themselves.
///
/// @param box that holds the article
record MainContent(int box) {

    /// Over its title stands little of an article.
    private static final double OVER_TITLE = 0.3;
    private static final double TOLD = 2;
    private static final double TOLD_AS_OPENING = 3;
    private static final int SHORTEST_OPENING = 30;
    private static final double NAMED_BODY = 1.5;
    private static final double NAMED_ARTICLE = 1.1;
    private static final int LABEL_COST = 8;
    private static final int LINK_COST = 10;
    private static final int MOST_COST_ASIDE = 40;

    static MainContent of(Outline page, Looks looks, Headline headline, Metadata metadata) {
        List<Run> runs = page.runs();
        double[] gains = new double[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            double gain = gain(runs.get(i), looks.isProse(i), looks.isAside(i));
            if (gain > 0) {
                gain *= i < headline.run() ? OVER_TITLE : told(runs.get(i), metadata);
            }
            gains[i + 1] = gains[i] + gain;
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
        return new MainContent(best);
    }

    private static double weight(Outline page, int box) {
        if (page.naming(box) == Naming.BODY) {
            return NAMED_BODY;
        }
        return page.naming(box) == Naming.ARTICLE || page.tag(box) == Tags.ARTICLE ? NAMED_ARTICLE : 1;
    }

    private static double gain(Run run, boolean prose, boolean aside) {
        if (aside) {
            return -Math.min(MOST_COST_ASIDE, run.letters());
        }
        if (prose) {
            return run.plain() - run.linked();
        }
        if (run.linked() > 0) {
            return -LINK_COST - run.linked();
        }
        return run.tag() == Tags.HEADING || run.tag() == Tags.PARAGRAPH || run.tag() == Tags.ITEM ? 0 : -LABEL_COST;
    }

    /// How much more a run counts because the metadata have it: in the text of the article, or as its summary, which is
    /// the first sentence more often than not.
    private static double told(Run run, Metadata metadata) {
        for (String text : metadata.values(Field.BODY)) {
            if (text.contains(run.text())) {
                return TOLD;
            }
        }
        if (run.text().length() >= SHORTEST_OPENING) {
            String opening = run.text().substring(0, SHORTEST_OPENING);
            for (String summary : metadata.values(Field.LEAD)) {
                if (summary.startsWith(opening)) {
                    return TOLD_AS_OPENING;
                }
            }
        }
        return 1;
    }
}
