package didar.archive.html;

import didar.archive.html.Claim.Field;
import didar.archive.html.Claim.Source;
import didar.archive.html.Passage.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the article of a page together: the lines of the box that holds it, without what is set between them, and the
/// lines between it and its title.
final class Assembly {

    /// Between a title and the article under it stand no more runs that may belong to it.
    private static final int FARTHEST_TITLE = 40;
    private static final int LONGEST_DATA = 160;
    private static final int FEWEST_DIGITS_OF_DATA = 4;
    private static final int MOST_PIECES_OF_DATE = 5;
    private static final int LONGEST_PIECE_OF_DATE = 14;
    private static final int LONGEST_KICKER = 90;
    private static final int LONGEST_LABEL = 30;
    private static final int SHORTEST_RELATED = 15;
    private static final int LONGEST_LEAD = 700;
    private static final int MOST_RELATED = 50;
    /// Text as many lines away is around a line.
    private static final int REACH = 8;

    private final Outline page;
    private final List<Run> runs;
    private final Looks looks;
    private final MainContent main;
    private final Headline headline;
    private final Metadata metadata;
    private final int first;
    private final int end;
    /// Whether a run of the article's box is text of the article.
    private final boolean[] kept;
    /// The first run of the text; the end of the box where there is none.
    private int firstKept;
    private final List<Passage> passages = new ArrayList<>();

    Assembly(Outline page, Looks looks, MainContent main, Headline headline, Metadata metadata) {
        this.page = page;
        this.runs = page.runs();
        this.looks = looks;
        this.main = main;
        this.headline = headline;
        this.metadata = metadata;
        this.first = page.first(main.box());
        this.end = page.end(main.box());
        this.kept = new boolean[runs.size()];
    }

    WebPage page() {
        keepProse();
        keepBeside();
        keepHeadings();
        firstKept = firstKept();
        int title = headline.run();
        boolean titled = title >= 0 && title < first && first - title <= FARTHEST_TITLE;
        int from = titled || title >= first ? title : first;
        for (int i = Math.max(0, Math.min(from, title < 0 ? from : title) - 2); i < from; i++) {
            if (isKicker(i, from)) {
                add(Kind.KICKER, i);
            }
        }
        for (int i = from; i < end; i++) {
            Kind kind = kind(i);
            if (kind != null) {
                add(kind, i);
            }
        }
        List<Claim> claims = new ArrayList<>(metadata.claims());
        claims.addAll(times());
        int over = Math.max(0, title);
        int last = Math.max(over, lastKept());
        Set<String> named = new LinkedHashSet<>();
        Set<String> near = new LinkedHashSet<>();
        Set<String> apart = new LinkedHashSet<>();
        findData(over, last, named, near);
        findData(0, over, named, apart);
        findData(last, runs.size(), apart, apart);
        named.addAll(near);
        return new WebPage(headline.text(), passages, List.copyOf(named), List.copyOf(apart), related(), claims);
    }

    private void add(Kind kind, int i) {
        boolean broken = runs.get(i).broken()
                && !passages.isEmpty()
                && passages.getLast().kind() == kind;
        passages.add(new Passage(kind, runs.get(i).text(), broken));
    }

    // --- what of the box is text

    private void keepProse() {
        for (int i = first; i < end; i++) {
            kept[i] = !looks.isAside(i) && looks.isProse(i) && i != headline.run();
        }
    }

    /// Short lines: in paragraphs and lists, among boxes of text, and those that only a line break parts from the text.
    private void keepBeside() {
        boolean[] prose = kept.clone();
        for (int i = first; i < end; i++) {
            Run run = runs.get(i);
            boolean open = !prose[i] && !looks.isAside(i) && !run.isLinks() && i != headline.run();
            if (open && run.tag() != Tags.HEADING) {
                kept[i] = isBroken(i, prose) || hasProseAround(i, prose) || isAmongSiblings(i, prose);
            }
        }
    }

    /// Whether it stands in the box of a text, parted from it by line breaks.
    private boolean isBroken(int i, boolean[] prose) {
        for (int k = Math.max(first, i - 1); k < Math.min(end, i + 4); k++) {
            if (prose[k] && runs.get(k).box() == runs.get(i).box()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasProseAround(int i, boolean[] prose) {
        Tags tag = runs.get(i).tag();
        if (tag != Tags.PARAGRAPH && tag != Tags.ITEM && tag != Tags.CELL) {
            return false;
        }
        boolean before = false;
        boolean after = false;
        for (int k = Math.max(first, i - REACH); k < Math.min(end, i + REACH + 1); k++) {
            before |= prose[k] && k < i;
            after |= prose[k] && k > i;
        }
        return before && (after || tag != Tags.CELL);
    }

    /// Whether the next text stands in the next box of the same box, and so does the text before, if there is any.
    private boolean isAmongSiblings(int i, boolean[] prose) {
        int around = page.parent(runs.get(i).box());
        boolean next =
                i + 1 < end && prose[i + 1] && page.parent(runs.get(i + 1).box()) == around;
        int last = i - 1;
        while (last >= first && !prose[last]) {
            last--;
        }
        return next && (last < first || page.parent(runs.get(last).box()) == around);
    }

    /// A heading stands over text: over more of it, or in one box with it.
    private void keepHeadings() {
        for (int i = end - 1; i >= first; i--) {
            Run run = runs.get(i);
            if (run.tag() == Tags.HEADING
                    && !looks.isProse(i)
                    && !looks.isAside(i)
                    && i != headline.run()
                    && !run.isLinks()) {
                boolean over = i + 1 < end && kept[i + 1];
                kept[i] = over && (hasKeptBefore(i) || isBoxedWithNext(i));
            }
        }
    }

    private boolean isBoxedWithNext(int i) {
        return page.parent(runs.get(i).box()) == page.parent(runs.get(i + 1).box());
    }

    private boolean hasKeptBefore(int i) {
        for (int k = i - 1; k >= first; k--) {
            if (kept[k]) {
                return true;
            }
        }
        return false;
    }

    // --- what a line is

    private @Nullable Kind kind(int i) {
        if (i == headline.run()) {
            return Kind.TITLE;
        }
        Run run = runs.get(i);
        Naming naming = naming(i);
        if (looks.isAside(i)) {
            return naming == Naming.DATA && i < firstKept && !isOfOthers(i, true) ? Kind.DATA : null;
        }
        if (run.tag() == Tags.CAPTION || naming == Naming.CAPTION) {
            return Kind.CAPTION;
        }
        if (naming == Naming.DATA && !run.isProse()) {
            return Kind.DATA;
        }
        boolean before = i < firstKept;
        if (before || i == firstKept) {
            if (naming == Naming.KICKER) {
                return Kind.KICKER;
            }
            if (naming == Naming.LEAD && run.letters() <= LONGEST_LEAD) {
                return Kind.LEAD;
            }
            if (before && i < first) {
                return digits(run.text()) >= FEWEST_DIGITS_OF_DATA && !run.isLinks() && run.letters() < LONGEST_DATA
                        ? Kind.DATA
                        : looks.isProse(i) ? Kind.LEAD : null;
            }
        }
        return kept[i] ? Kind.TEXT : null;
    }

    private int firstKept() {
        for (int i = first; i < end; i++) {
            if (kept[i]) {
                return i;
            }
        }
        return end;
    }

    /// What the boxes around a run say of it, the innermost first; not those around the whole article.
    private Naming naming(int i) {
        for (int box = runs.get(i).box(); box > 0 && box != main.box(); box = page.parent(box)) {
            Naming naming = page.naming(box);
            if (naming != Naming.NONE && naming != Naming.ARTICLE && naming != Naming.BODY) {
                boolean whole = page.first(box) <= first && page.end(box) >= end;
                return whole ? Naming.NONE : naming;
            }
        }
        return Naming.NONE;
    }

    private boolean isKicker(int i, int title) {
        Run run = runs.get(i);
        if (title != headline.run() || looks.isAside(i) || run.isLinks() || run.letters() > LONGEST_KICKER) {
            return false;
        }
        return naming(i) == Naming.KICKER
                || run.text().endsWith(":") && i == title - 1 && digits(run.text()) < FEWEST_DIGITS_OF_DATA;
    }

    // --- beside the article

    /// The smallest box that holds title and text.
    private int scope() {
        int scope = main.box();
        int title = headline.run();
        while (title >= 0 && scope > 0 && (page.first(scope) > title || page.end(scope) <= title)) {
            scope = page.parent(scope);
        }
        return scope;
    }

    /// What attributes give for dates in lines of the article.
    private List<Claim> times() {
        int scope = scope();
        List<Claim> claims = new ArrayList<>();
        for (Outline.Timed time : page.times()) {
            int run = time.run();
            boolean inside = run >= page.first(scope) && run < page.end(scope);
            boolean own = !isOfOthers(run, true) || time.published() && looks.aside(run) == Naming.SIDE; // its footer
            if (inside && own) {
                claims.add(new Claim(time.published() ? Field.PUBLISHED : Field.DATED, time.value(), Source.TIME));
            }
        }
        return claims;
    }

    private int lastKept() {
        int last = end - 1;
        while (last >= first && !kept[last]) {
            last--;
        }
        return last < first ? runs.size() : last;
    }

    /// The lines that may date or number the article, of the runs `[from, to)`: near it, short, with digits.
    ///
    /// @param named takes those in boxes named for it
    /// @param others takes the others
    private void findData(int from, int to, Set<String> named, Set<String> others) {
        int scope = scope();
        for (int i = Math.max(from, page.first(scope)); i < Math.min(to, page.end(scope)); i++) {
            Run run = runs.get(i);
            boolean data = naming(i) == Naming.DATA;
            if (isOfOthers(i, data)
                    || run.letters() > LONGEST_DATA
                    || run.isLinks() && !data
                    || kept[i] && run.isProse()) {
                continue;
            }
            String line = run.text();
            if (run.letters() <= LONGEST_LABEL && line.endsWith(":") && i + 1 < runs.size() && !kept[i + 1]) {
                line = line + " " + runs.get(i + 1).text();
            } else if (digits(line) < FEWEST_DIGITS_OF_DATA && Character.isDigit(line.charAt(0))) {
                line = joined(i);
            }
            if (digits(line) >= FEWEST_DIGITS_OF_DATA) {
                (data ? named : others).add(line);
            }
        }
    }

    /// A number with the short lines of the boxes beside it: day, month and year may have one each.
    private String joined(int i) {
        StringBuilder line = new StringBuilder(runs.get(i).text());
        int around = page.parent(runs.get(i).box());
        for (int k = i + 1; k < Math.min(runs.size(), i + MOST_PIECES_OF_DATE); k++) {
            Run run = runs.get(k);
            if (page.parent(run.box()) != around || run.letters() > LONGEST_PIECE_OF_DATE || kept[k]) {
                break;
            }
            line.append(' ').append(run.text());
        }
        return line.toString();
    }

    /// Whether a line stands in a box of other articles or of readers. Bars of tools hold dates of the article.
    private boolean isOfOthers(int i, boolean data) {
        return switch (looks.aside(i)) {
            case NONE -> false;
            case MENU, SHARE, NOTICE, TAGS -> !data;
            default -> true;
        };
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private List<String> related() {
        Set<String> related = new LinkedHashSet<>();
        for (int i = first; i < runs.size() && related.size() < MOST_RELATED; i++) {
            Run run = runs.get(i);
            if (!kept[i] && run.isLinks() && run.letters() >= SHORTEST_RELATED && isRelated(i)) {
                related.add(run.text());
            }
        }
        return new ArrayList<>(related);
    }

    private boolean isRelated(int i) {
        for (int box = runs.get(i).box(); box > 0; box = page.parent(box)) {
            if (page.naming(box) == Naming.RELATED) {
                return true;
            }
        }
        return false;
    }
}
