package didar.archive.html;

import java.util.List;

/// The texts of a page that look like articles of their own: what templates mark as one article, with a heading and
/// as much prose as a short report. One is the rule; a front page, a live page and a folder of blog entries have more.
final class OwnArticles {

    private static final int FEWEST_LETTERS = 400;

    private final Outline page;
    private final Looks looks;

    private OwnArticles(Outline page, Looks looks) {
        this.page = page;
        this.looks = looks;
    }

    /// How many there are in none of which another is.
    static int count(Outline page, Looks looks) {
        OwnArticles articles = new OwnArticles(page, looks);
        int count = 0;
        int box = page.boxes() - 1;
        int innermost = page.runs().size();
        while (box > 0) {
            boolean outside = page.end(box) <= innermost;
            if (outside && articles.isArticle(box)) {
                count++;
                innermost = page.first(box);
            }
            box--;
        }
        return count;
    }

    private boolean isArticle(int box) {
        if (page.tag(box) != Tags.ARTICLE && page.naming(box) != Naming.ARTICLE) {
            return false;
        }
        List<Run> runs = page.runs();
        boolean heading = false;
        int letters = 0;
        for (int i = page.first(box); i < page.end(box); i++) {
            if (looks.isAside(i)) {
                continue;
            }
            heading |= runs.get(i).tag() == Tags.HEADING;
            letters += heading && looks.isProse(i) ? runs.get(i).plain() : 0;
        }
        return letters >= FEWEST_LETTERS;
    }
}
