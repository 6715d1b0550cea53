package didar.archive.page;

import didar.archive.page.Cues.Role;
import didar.archive.page.Page.Part;
import didar.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the title of a page among its first lines, and what stands over it.
final class PageHead {

    private static final int MOST_HEADINGS = 5;
    private static final int FARTHEST_TITLE = 12;

    private final PageDraft page;
    private final String text;
    private final List<Block> blocks;
    private final Skeleton[] letters;
    private final Part[] parts;

    private PageHead(PageDraft page) {
        this.page = page;
        this.text = page.text;
        this.blocks = page.blocks;
        this.letters = page.letters;
        this.parts = page.parts;
    }

    /// Returns the block behind the title; 0 where there is none.
    static int read(PageDraft page, @Nullable String givenTitle) {
        PageHead head = new PageHead(page);
        return givenTitle == null ? head.findTitle() : head.findGivenTitle(givenTitle);
    }

    /// Takes the headings that markup tells. Returns the block behind the title; 0 where there is none.
    static int told(PageDraft page) {
        int head = 0;
        for (int i = 0; i < page.parts.length; i++) {
            Span span = page.blocks.get(i).span();
            switch (page.parts[i]) {
                case TITLE -> {
                    page.title = span;
                    head = i + 1;
                }
                case KICKER -> page.kicker = withoutColon(page.text, span);
                case LEAD -> page.lead = span;
                case BODY, DATELINE, BYLINE, DATA, NOISE -> {}
            }
        }
        return head;
    }

    private static Span withoutColon(String text, Span line) {
        return text.charAt(line.end() - 1) == ':' ? Block.trimmed(text, line.start(), line.end() - 1) : line;
    }

    /// Finds the title that came with the text. Returns the block behind it.
    private int findGivenTitle(String given) {
        String wanted = Skeleton.of(given).toString();
        if (wanted.isEmpty()) {
            return 0;
        }
        int seen = 0;
        for (int i = 0; i < parts.length && seen < FARTHEST_TITLE; i++) {
            if (parts[i] != Part.BODY) {
                continue;
            }
            seen++;
            String line = letters[i].toString();
            if (line.equals(wanted) || line.length() * 10 >= wanted.length() * 8 && wanted.startsWith(line)) {
                setTitle(i);
                readOverTitle(candidates(0, i));
                return i + 1;
            }
        }
        return 0;
    }

    private List<Integer> candidates(int from, int to) {
        List<Integer> list = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (parts[i] == Part.BODY) {
                list.add(i);
            }
        }
        return list;
    }

    /// Finds the title among the lines before the first paragraph. Returns the block behind it.
    private int findTitle() {
        List<Integer> lines = new ArrayList<>();
        int paragraph = -1;
        for (int i = 0; i < parts.length && paragraph < 0; i++) {
            if (parts[i] != Part.BODY) {
                continue;
            }
            if (page.isParagraph(i)) {
                paragraph = i;
            } else {
                lines.add(i);
            }
        }
        if (lines.isEmpty() || lines.size() == 1 && paragraph < 0 || !isTitleLike(lines.getFirst())) {
            return 0;
        }
        if (lines.size() > MOST_HEADINGS || paragraph < 0) {
            lines = List.of(lines.getFirst());
        }
        lines = withoutDatelines(lines);
        if (lines.isEmpty()) {
            return 0;
        }
        int found = lines.size() == 1 ? lines.getFirst() : best(lines, paragraph);
        List<Integer> over = lines.subList(0, lines.indexOf(found));
        boolean sure = over.size() < 2 || page.endsWithColon(over.getLast()) || repeatedAt(found, found + 1) >= 0;
        if (!sure) {
            found = lines.getFirst();
            over = List.of();
        }
        setTitle(found);
        readOverTitle(over);
        return found + 1;
    }

    /// A page without a headline opens with its text: with a credit, a colon, the start of a link.
    private boolean isTitleLike(int first) {
        String line = blocks.get(first).span().of(text);
        boolean link = line.indexOf('[') >= 0 && line.indexOf(']') < 0;
        boolean alone = page.endsWithColon(first)
                && (page.nextBody(first + 1) < 0 || page.isParagraph(page.nextBody(first + 1)));
        return !page.opensWithCredit(first) && !link && !alone;
    }

    private List<Integer> withoutDatelines(List<Integer> lines) {
        List<Integer> kept = new ArrayList<>();
        for (int i : lines) {
            if (!kept.isEmpty() && Dateline.ofLine(text, blocks.get(i).span()) != null) {
                break; // nothing under the page.dateline is a page.title
            }
            kept.add(i);
        }
        return kept;
    }

    /// The line that speaks most of what the article speaks of, that stands again over the body, or under a kicker.
    private int best(List<Integer> lines, int paragraph) {
        Set<String> words = new HashSet<>();
        for (int i = paragraph, seen = 0; i < parts.length && seen < 4; i++) {
            if (parts[i] == Part.BODY) {
                words.addAll(page.words(blocks.get(i).span()));
                seen++;
            }
        }
        int best = lines.getFirst();
        double most = -1;
        for (int k = 0; k < lines.size(); k++) {
            int i = lines.get(k);
            List<String> own = page.words(blocks.get(i).span());
            double score = own.isEmpty()
                    ? 0
                    : 2.0 * own.stream().filter(words::contains).count() / own.size();
            score += k > 0 && page.endsWithColon(lines.get(k - 1)) ? 2 : 0;
            score += repeatedAt(i, i + 1) >= 0 ? 3 : 0;
            score -= page.endsWithColon(i) || isKickerShaped(i) ? 3 : 0;
            score -= own.size() < 3
                            || DatelineNames.isPerson(blocks.get(i).span().of(text))
                    ? 2
                    : 0;
            score -= 0.1 * k;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private void setTitle(int i) {
        parts[i] = Part.TITLE;
        page.title = blocks.get(i).span();
    }

    /// The line right over the title is its kicker; farther ones are headlines of other articles.
    private void readOverTitle(List<Integer> over) {
        if (over.isEmpty()) {
            return;
        }
        int last = over.getLast();
        if (DatelineNames.isPerson(blocks.get(last).span().of(text))) {
            parts[last] = Part.BYLINE;
            page.byline = page.byline == null ? blocks.get(last).span().of(text) : page.byline;
            return;
        }
        boolean single = over.size() == 1;
        if (page.endsWithColon(last) || isKickerShaped(last) || single && !page.isParagraph(last)) {
            parts[last] = Part.KICKER;
            Span span = blocks.get(last).span();
            page.kicker = withoutColon(text, span);
        } else {
            parts[last] = Part.NOISE;
            page.related.add(blocks.get(last).span().of(text));
        }
        for (int k = 0; k + 1 < over.size(); k++) {
            int i = over.get(k);
            parts[i] = Part.NOISE;
            if (!page.endsWithColon(i) && !isKickerShaped(i)) {
                page.related.add(blocks.get(i).span().of(text));
            }
        }
    }

    private boolean isKickerShaped(int i) {
        PhraseTrie.Hit<Role> start = Cues.start(letters[i]);
        return start != null && start.meaning() == Role.KICKER;
    }

    private int repeatedAt(int of, int from) {
        String wanted = letters[of].toString();
        for (int i = from; i < parts.length; i++) {
            if (letters[i].length() == wanted.length() && letters[i].toString().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
