package didar.archive.page;

import didar.archive.page.Cues.Role;
import didar.archive.page.Page.Part;
import didar.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads what stands between the title and the body: dateline, byline, lead, a caption, the title again.
final class PageOpening {

    private static final int MOST_WORDS_OF_CAPTION = 12;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int LONGEST_LEAD = 500;

    private final PageDraft page;
    private final String text;
    private final List<Block> blocks;
    private final Skeleton[] letters;
    private final Part[] parts;

    private PageOpening(PageDraft page) {
        this.page = page;
        this.text = page.text;
        this.blocks = page.blocks;
        this.letters = page.letters;
        this.parts = page.parts;
    }

    /// @param head the block behind the title
    static void read(PageDraft page, int head) {
        new PageOpening(page).readUnderTitle(head);
    }

    private void readUnderTitle(int head) {
        int i = page.nextBody(head);
        if (i >= 0 && !page.isParagraph(i)) {
            Dateline own = Dateline.ofLine(text, blocks.get(i).span());
            int after = page.nextBody(i + 1);
            if (own != null && after >= 0) {
                page.dateline = own;
                parts[i] = Part.DATELINE;
                i = after;
            } else if (page.title != null && after >= 0 && page.isLong(after) && isByline(i)) {
                page.byline = page.byline == null ? blocks.get(i).span().of(text) : page.byline;
                parts[i] = Part.BYLINE;
                i = after;
            }
        }
        if (i < 0 || page.title == null && page.dateline == null && head == 0) {
            readRepeatedTitle(head);
            return;
        }
        readRepeatedTitle(head);
        i = page.nextBody(head);
        int next = i < 0 ? -1 : page.nextBody(i + 1);
        if (i >= 0 && next >= 0 && isCaptionUnderHead(i, next)) {
            parts[i] = Part.NOISE;
            return;
        }
        readLead(i, next);
    }

    /// The first paragraph is a lead outside the body where page furniture stands between it and the body: the
    /// publisher's data, the title again, a caption.
    private void readLead(int i, int next) {
        if (i < 0
                || next < 0
                || page.title == null
                || page.lead != null
                || blocks.get(i).span().length() > LONGEST_LEAD
                || page.opensWithCredit(i)) {
            return;
        }
        boolean apart = false;
        for (int k = i + 1; k < next; k++) {
            apart |= parts[k] == Part.DATA || parts[k] == Part.NOISE && page.repeatsTitle(k);
        }
        int after = page.nextBody(next + 1);
        boolean person = DatelineNames.isPerson(blocks.get(next).span().of(text));
        if (after >= 0 && page.isLong(after) && isNameOf(next, i) && (person || page.opensWithCredit(after))) {
            parts[next] = Part.NOISE;
            apart = true;
            next = after;
        }
        if (apart && page.isLong(next) || page.opensWithCredit(next) && page.dateline == null) {
            Span span = blocks.get(i).span();
            Dateline head = Dateline.ofHead(text, span);
            page.lead = head == null ? span : Block.trimmed(text, head.end(), span.end());
            parts[i] = apart ? Part.LEAD : Part.BODY;
        }
    }

    /// The title is often set again over the body.
    private void readRepeatedTitle(int head) {
        if (page.title == null) {
            return;
        }
        for (int i = head, seen = 0; i < parts.length && seen < 4; i++) {
            if (parts[i] == Part.BODY) {
                seen++;
                if (page.repeatsTitle(i)) {
                    parts[i] = Part.NOISE;
                }
            }
        }
    }

    private boolean isByline(int i) {
        return DatelineNames.isPerson(blocks.get(i).span().of(text)) && !page.standsElsewhere(i);
    }

    /// A short line between the head and the first paragraph that shows what a picture shows.
    private boolean isCaptionUnderHead(int i, int next) {
        Span span = blocks.get(i).span();
        if (page.dateline == null
                || page.isParagraph(i)
                || !page.isLong(next)
                || page.endsSentence(span)
                || page.endsWithColon(i)) {
            return false;
        }
        List<String> own = page.words(span);
        if (own.isEmpty() || own.size() > MOST_WORDS_OF_CAPTION || blocks.get(i).wrapped()) {
            return false;
        }
        PhraseTrie.Hit<Role> start = Cues.start(letters[i]);
        if (start != null && start.meaning() == Role.CAPTION) {
            return true;
        }
        Set<String> around = new HashSet<>(page.words(blocks.get(next).span()));
        if (page.title != null) {
            around.addAll(page.words(page.title));
        }
        return own.stream().filter(around::contains).count() * 2 >= own.size();
    }

    /// A line that is nothing but a name that the lead or the text behind it gives too.
    private boolean isNameOf(int i, int leadAt) {
        Span span = blocks.get(i).span();
        List<String> own = page.words(span);
        return !own.isEmpty()
                && own.size() <= MOST_WORDS_OF_NAME
                && !page.endsSentence(span)
                && !page.endsWithColon(i)
                && page.isLong(leadAt, 80)
                && page.standsElsewhere(i);
    }
}
