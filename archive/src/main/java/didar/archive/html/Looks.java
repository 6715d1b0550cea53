package didar.archive.html;

import java.util.Arrays;
import java.util.List;

/// What each run of a page looks like before it is known where the article stands.
final class Looks {

    /// A box that holds more of the page's prose than this is not aside, whatever it is called: names of whole pages
    /// speak of what may be in them.
    private static final double MOST_OF_PAGE = 0.5;
    /// Readers may write more than the article has.
    private static final double MOST_OF_PAGE_IN_COMMENTS = 0.95;
    private static final int SHORTEST_CLAUSE = 25;
    private static final int SHORTEST_BROKEN_PROSE = 180;
    private static final int FEWEST_BROKEN_LINES = 3;

    private final boolean[] prose;
    private final Naming[] aside;

    private Looks(boolean[] prose, Naming[] aside) {
        this.prose = prose;
        this.aside = aside;
    }

    static Looks of(Outline page) {
        boolean[] prose = prose(page.runs());
        if (!any(prose)) {
            prose = clauses(page.runs());
        }
        return new Looks(prose, aside(page, prose));
    }

    /// With what shows that it is of others once the title is known.
    Looks withOthers(Outline page, int headline) {
        OtherArticles.mark(page, prose, aside, headline);
        return this;
    }

    /// Whether it is running text, by itself or with the lines it is broken into.
    boolean isProse(int run) {
        return prose[run];
    }

    /// What it stands in that is no article, as the innermost box says; [Naming#NONE] elsewhere.
    Naming aside(int run) {
        return aside[run];
    }

    boolean isAside(int run) {
        return aside[run] != Naming.NONE;
    }

    /// Lines of a poem, and of a text that is set with line breaks alone, are prose together.
    private static boolean[] prose(List<Run> runs) {
        boolean[] prose = new boolean[runs.size()];
        int from = 0;
        while (from < runs.size()) {
            int to = from;
            int plain = 0;
            int linked = 0;
            while (to < runs.size()
                    && runs.get(to).box() == runs.get(from).box()
                    && runs.get(to).isBesideBreak()) {
                plain += runs.get(to).plain();
                linked += runs.get(to).linked();
                to++;
            }
            boolean broken = to - from >= FEWEST_BROKEN_LINES && plain >= SHORTEST_BROKEN_PROSE && linked * 4 < plain;
            to = Math.max(to, from + 1);
            for (int i = from; i < to; i++) {
                prose[i] = runs.get(i).isProse()
                        || broken && runs.get(i).linked() == 0 && runs.get(i).letters() > 0;
            }
            from = to;
        }
        return prose;
    }

    private static boolean any(boolean[] prose) {
        for (boolean one : prose) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /// On a page without prose the longer lines stand for it: a caption, a flash, a video with a sentence.
    private static boolean[] clauses(List<Run> runs) {
        boolean[] clauses = new boolean[runs.size()];
        for (int i = 0; i < clauses.length; i++) {
            Run run = runs.get(i);
            clauses[i] = run.tag() != Tags.HEADING && run.linked() == 0 && run.letters() >= SHORTEST_CLAUSE;
        }
        return clauses;
    }

    private static Naming[] aside(Outline page, boolean[] prose) {
        List<Run> runs = page.runs();
        int[] plain = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            plain[i + 1] = plain[i] + (prose[i] ? runs.get(i).plain() : 0);
        }
        Naming[] aside = new Naming[runs.size()];
        Arrays.fill(aside, Naming.NONE);
        for (int box = 0; box < page.boxes(); box++) {
            Naming naming = page.naming(box);
            boolean noise = naming.isNoise() || page.tag(box) == Tags.NOISE;
            int own = plain[page.end(box)] - plain[page.first(box)];
            double most = naming == Naming.COMMENTS ? MOST_OF_PAGE_IN_COMMENTS : MOST_OF_PAGE;
            if (noise && own <= plain[runs.size()] * most) {
                Arrays.fill(aside, page.first(box), page.end(box), naming.isNoise() ? naming : Naming.SIDE);
            }
        }
        BoxTitles.mark(page, plain, aside);
        return aside;
    }
}
