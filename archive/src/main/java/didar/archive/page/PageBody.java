package didar.archive.page;

import didar.archive.coding.Spaces;
import didar.archive.page.Cues.Role;
import didar.archive.page.Page.Part;
import didar.record.Article.Heading;
import didar.text.Span;
import java.util.List;

/// Cuts the body out of the blocks that nothing speaks against, and what is set on their lines but no part of them.
final class PageBody {

    private final PageDraft page;
    private final String text;
    private final List<Block> blocks;
    private final Part[] parts;

    private PageBody(PageDraft page) {
        this.page = page;
        this.text = page.text;
        this.blocks = page.blocks;
        this.parts = page.parts;
    }

    static void collect(PageDraft page) {
        new PageBody(page).collect();
    }

    private void collect() {
        int first = page.nextBody(0);
        int last = -1;
        for (int i = 0; i < parts.length; i++) {
            last = parts[i] == Part.BODY ? i : last;
        }
        for (int i = 0; i < parts.length; i++) {
            Span span = blocks.get(i).span();
            switch (parts[i]) {
                case TITLE -> page.headings.add(new Heading(Heading.Kind.TITLE, span));
                case KICKER -> page.headings.add(new Heading(Heading.Kind.KICKER, span));
                case LEAD -> page.headings.add(new Heading(Heading.Kind.LEAD, span));
                case DATELINE, BYLINE -> {}
                case DATA, NOISE -> page.noise.add(span);
                case BODY -> addBody(span, i == first, i == last);
            }
        }
    }

    private void addBody(Span block, boolean first, boolean last) {
        Span span = withoutImage(block);
        if (first) {
            span = withoutDateline(withoutShareBar(span));
        }
        if (last) {
            span = withoutSource(withoutTags(span));
        }
        if (!span.isEmpty()) {
            page.body.add(span);
        }
    }

    private Span withoutImage(Span span) {
        int end = page.imageEnd(span);
        if (end > span.start()) {
            page.noise.add(new Span(span.start(), end));
            return Block.trimmed(text, end, span.end());
        }
        return span;
    }

    private Span withoutShareBar(Span span) {
        Skeleton head = Skeleton.of(text, span.start(), Math.min(span.end(), span.start() + 200));
        PhraseTrie.Hit<Role> bar = Cues.head(head);
        if (bar == null || bar.end() >= head.length()) {
            return span;
        }
        page.noise.add(new Span(span.start(), head.endOffset(bar.end())));
        return Block.trimmed(text, head.offset(bar.end()), span.end());
    }

    private Span withoutDateline(Span span) {
        Dateline head = Dateline.ofHead(text, span);
        if (head == null) {
            return span;
        }
        Span rest = Block.trimmed(text, head.end(), span.end());
        if (rest.isEmpty()) {
            return span;
        }
        if (page.dateline == null) {
            page.dateline = head;
        }
        return rest;
    }

    /// «… . سمات الأمن الملك»: tags behind the last sentence, on its line.
    private Span withoutTags(Span span) {
        int from = Math.max(span.start(), span.end() - 200);
        Skeleton tail = Skeleton.of(text, from, span.end());
        for (int i = tail.length() - 1; i > 0; i--) {
            if (tail.wordStarts(i) && tail.charAt(i) == 'س') {
                PhraseTrie.Hit<Role> hit = Cues.start(Skeleton.of(text, tail.offset(i), span.end()));
                int before = tail.offset(i) - 1;
                while (before > span.start() && Spaces.isEdge(text.charAt(before))) {
                    before--;
                }
                boolean afterSentence = ".!؟»\"”".indexOf(text.charAt(before)) >= 0;
                if (hit != null && hit.meaning() == Role.TAGS && afterSentence && !page.endsSentence(span)) {
                    page.noise.add(new Span(tail.offset(i), span.end()));
                    return Block.trimmed(text, span.start(), tail.offset(i));
                }
            }
        }
        return span;
    }

    /// «… . منبع: ایسنا», «… . (رويترز)»: who it comes from, behind the last sentence, on its line.
    private Span withoutSource(Span span) {
        PageTail tail = PageTail.of(text, span);
        if (tail == null) {
            return span;
        }
        page.noise.add(new Span(tail.start(), span.end()));
        page.origins.add(tail.source());
        return Block.trimmed(text, span.start(), tail.start());
    }
}
