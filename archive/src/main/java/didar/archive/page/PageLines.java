package didar.archive.page;

import didar.archive.page.Cues.Role;
import didar.archive.page.Outlets.Outlet;
import didar.archive.page.Page.Part;
import didar.record.Article.Credit;
import didar.text.Language;
import didar.text.Span;
import java.util.List;

/// Reads each block of a page for itself: the publisher's data, the page's own noise, a dateline with a day.
final class PageLines {

    private static final int MOST_WORDS_OF_NAME = 4;
    private static final int SHORTEST_PARAGRAPH = 220;
    /// Of an e-mail address, in units.
    private static final int LONGEST_ADDRESS = 100;
    private static final int MOST_WORDS_OF_ADDRESS = 4;
    private static final int MOST_LETTERS_BESIDE_ADDRESS = 12;
    private static final int LONGEST_DATED_DATELINE = 100;

    private final PageDraft page;
    private final String text;
    private final List<Block> blocks;
    private final Skeleton[] letters;
    private final Part[] parts;

    private PageLines(PageDraft page) {
        this.page = page;
        this.text = page.text;
        this.blocks = page.blocks;
        this.letters = page.letters;
        this.parts = page.parts;
    }

    static void read(PageDraft page, Language language) {
        new PageLines(page).readLines(language);
    }

    private void readLines(Language language) {
        boolean prose = false;
        for (int i = 0; i < parts.length; i++) {
            Span span = blocks.get(i).span();
            if (parts[i] != Part.BODY) {
                readTold(i, language);
                continue;
            }
            if (span.length() > PageDraft.LONGEST_READ) {
                prose = true;
                continue;
            }
            PageLine data = blocks.get(i).wrapped() ? null : PageLine.of(text, span, letters[i], language);
            boolean dateOnly = data != null && data.isDateOnly();
            if (data != null && !(dateOnly && prose)) {
                parts[i] = Part.DATA;
                data.fields().forEach(this::keep);
            } else if (isNoise(i)) {
                parts[i] = Part.NOISE;
            } else if (readDatedDateline(span, language)) {
                parts[i] = Part.DATELINE;
            } else {
                prose |= span.length() >= SHORTEST_PARAGRAPH; // a date under it is one that the text tells of
            }
        }
    }

    /// What markup tells to be data need not look like it.
    private void readTold(int i, Language language) {
        Span span = blocks.get(i).span();
        if (parts[i] != Part.DATA || span.length() > PageDraft.LONGEST_READ) {
            return;
        }
        PageLine data = PageLine.of(text, span, letters[i], language);
        if (data != null) {
            data.fields().forEach(this::keep);
            return;
        }
        PhraseTrie.Hit<Role> label = Cues.label(letters[i], 0);
        if (label != null && label.meaning() == Role.BYLINE && page.byline == null) {
            String name = Block.trimmed(text, letters[i].endOffset(label.end()), span.end())
                    .of(text);
            page.byline = name.isEmpty() || name.split("\\s+").length > MOST_WORDS_OF_NAME ? null : name;
        }
    }

    /// «الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس»: a city, a day, an agency.
    private boolean readDatedDateline(Span line, Language language) {
        if (page.dateline != null || page.published != null || line.length() > LONGEST_DATED_DATELINE) {
            return false;
        }
        PageTime time = PageTime.in(text, line.start(), line.end(), language);
        if (time == null || time.published() == null) {
            return false;
        }
        Span before = Block.trimmed(text, line.start(), time.span().start());
        Span after = Block.trimmed(text, time.span().end(), line.end());
        Outlet outlet = Outlets.named(after.of(text));
        if (!DatelineNames.isPlace(before.of(text)) || outlet == null && !after.isEmpty()) {
            return false;
        }
        List<Dateline.Source> sources =
                outlet == null ? List.of() : List.of(new Dateline.Source(outlet, new Credit(after.of(text), after)));
        page.dateline = new Dateline(before.of(text), null, sources, line.end());
        page.published = time.published();
        page.notes.addAll(time.notes());
        return true;
    }

    private void keep(PageLine.Field field) {
        switch (field.role()) {
            case CODE -> page.code = page.code == null ? PageLine.digits(field.value()) : page.code;
            case TIME -> {
                PageTime time = field.time();
                if (time != null && page.published == null) {
                    page.published = time.published();
                    page.notes.addAll(time.notes());
                }
            }
            case UPDATED -> {
                PageTime time = field.time();
                page.updated = time != null && page.updated == null ? time.published() : page.updated;
            }
            case CATEGORY -> addAll(page.category, PageLine.values(field.value()));
            case KEYWORDS -> addAll(page.keywords, PageLine.values(field.value()));
            case BYLINE -> page.byline = page.byline == null && !field.value().isEmpty() ? field.value() : page.byline;
            case ORIGIN -> {
                if (!field.value().isEmpty()) {
                    page.origins.add(field.span());
                }
            }
            default -> {}
        }
    }

    private static void addAll(List<String> to, List<String> values) {
        for (String value : values) {
            if (!value.isEmpty() && !to.contains(value)) {
                to.add(value);
            }
        }
    }

    private boolean isNoise(int i) {
        Skeleton line = letters[i];
        Span span = blocks.get(i).span();
        if (line.isEmpty()) {
            return true; // rules and stars
        }
        Role role = Cues.line(line);
        if (role == null) {
            PhraseTrie.Hit<Role> start = Cues.start(line);
            role = start == null || start.meaning() == Role.KICKER || start.meaning() == Role.CAPTION
                    ? null
                    : start.meaning();
            if (role == Role.TAGS && (i + 1 < parts.length || page.endsSentence(span))) {
                role = null;
            }
        }
        if (role == Role.RELATED || role == Role.KICKER || role == Role.SERVICE) {
            return false;
        }
        return role != null || isAddress(span) || isImage(span) || isService(span);
    }

    /// A line that is an e-mail address, a link or a handle, with next to nothing else.
    private boolean isAddress(Span span) {
        int at = span.start();
        boolean marked = text.startsWith("http", at)
                || text.startsWith("www.", at)
                || text.startsWith("<http", at)
                || text.startsWith("[", at);
        int sign = text.indexOf('@', at, Math.min(span.end(), at + LONGEST_ADDRESS));
        if (!marked && sign < 0) {
            return false;
        }
        String line = span.of(text);
        String[] words = line.split("\\s+");
        if (words.length > MOST_WORDS_OF_ADDRESS) {
            return false;
        }
        String first = words[0];
        boolean opens = first.indexOf('@') >= 0
                || first.startsWith("http")
                || first.startsWith("www.")
                || first.startsWith("<http")
                || first.startsWith("[") && first.contains("](");
        long beside =
                Skeleton.of(line).toString().chars().filter(c -> c >= 0x600).count();
        return opens && beside <= MOST_LETTERS_BESIDE_ADDRESS;
    }

    /// A Markdown image and nothing else.
    private boolean isImage(Span span) {
        return page.imageEnd(span) == span.end();
    }

    /// «* خدمة «…»» under a translated article: an origin.
    private boolean isService(Span span) {
        if (span.length() > 60) {
            return false;
        }
        int open = text.indexOf('«', span.start(), span.end());
        if (open < 0 || open >= span.end()) {
            return false;
        }
        Role role = Cues.line(Skeleton.of(text, span.start(), open));
        int close = text.indexOf('»', open, span.end());
        if (role != Role.SERVICE || close < 0 || close >= span.end() || span.end() - close > 2) {
            return false;
        }
        page.services.add(new Span(open + 1, close));
        return true;
    }
}
