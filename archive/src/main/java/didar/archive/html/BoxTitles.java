package didar.archive.html;

import didar.text.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of `titles.tsv` over a box: «نظرات», «الأكثر قراءة». What stands under them is no article, whatever the
/// template calls it.
final class BoxTitles {

    private static final Map<String, Naming> TITLES = new HashMap<>();
    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    /// A box with more of the page's prose than this is not what its title says: tabs stand over articles.
    private static final double MOST_OF_PAGE = 0.5;
    private static final double MOST_OF_PAGE_IN_COMMENTS = 0.75;

    static {
        for (Table.Row row : Table.read(BoxTitles.class, "titles.tsv", 3)) {
            TITLES.put(key(row.cell(2)), Naming.valueOf(row.cell(0).toUpperCase(Locale.ROOT)));
        }
    }

    private BoxTitles() {}

    /// @param plain letters of prose before each run, and all of them at last
    /// @param aside what each run stands in; where a title tells it is written here
    static void mark(Outline page, int[] plain, Naming[] aside) {
        List<Run> runs = page.runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean open = run.letters() >= SHORTEST && run.letters() <= LONGEST && aside[i] == Naming.NONE;
            if (!open || run.tag() != Tags.HEADING && page.first(page.parent(run.box())) != i && !isFirst(page, i)) {
                continue;
            }
            Naming naming = TITLES.getOrDefault(key(run.text()), Naming.NONE);
            if (naming != Naming.NONE) {
                Arrays.fill(aside, i, end(page, plain, i, naming), naming);
            }
        }
    }

    private static boolean isFirst(Outline page, int i) {
        int box = page.runs().get(i).box();
        return page.first(box) == i && page.end(box) > i + 1;
    }

    /// Where what the title at `i` tells of ends: with the greatest box that it opens; in a row of boxes with the next,
    /// or with the row, for readers have the last word.
    private static int end(Outline page, int[] plain, int i, Naming naming) {
        double most = plain[plain.length - 1] * (naming == Naming.COMMENTS ? MOST_OF_PAGE_IN_COMMENTS : MOST_OF_PAGE);
        int box = page.runs().get(i).box();
        int end = i + 1;
        while (box >= 0 && page.first(box) == i && plain[page.end(box)] - plain[i] <= most) {
            end = page.end(box);
            box = page.parent(box);
        }
        if (end > i + 1 || box < 0 || page.first(box) == i) {
            return end;
        }
        int rest = page.end(box);
        boolean over = naming == Naming.COMMENTS
                && !isAmongParagraphs(page, i)
                && plain[i] > plain[page.first(box)]
                && plain[rest] - plain[i] <= most;
        return over ? rest : end;
    }

    /// A heading of the article itself.
    private static boolean isAmongParagraphs(Outline page, int i) {
        List<Run> runs = page.runs();
        int around = page.parent(runs.get(i).box());
        return i > 0
                && i + 1 < runs.size()
                && runs.get(i - 1).tag() == Tags.PARAGRAPH
                && runs.get(i + 1).tag() == Tags.PARAGRAPH
                && page.parent(runs.get(i - 1).box()) == around
                && page.parent(runs.get(i + 1).box()) == around;
    }

    /// Letters alone: titles count what is under them.
    private static String key(String title) {
        String key = Headline.key(title);
        StringBuilder letters = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (!Character.isDigit(key.charAt(i))) {
                letters.append(key.charAt(i));
            }
        }
        return letters.toString();
    }
}
