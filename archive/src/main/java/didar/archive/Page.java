package didar.archive;

import didar.archive.Cues.Role;
import didar.archive.Outlets.Outlet;
import didar.record.Article.Credit;
import didar.record.Article.Heading;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The text of a page with its parts told apart: headings, body, the publisher's data, and the page's own noise.
///
/// Every block is first read for itself ([PageLine], [Cues], shape), then for where it stands: the title is found, then
/// what stands over it and under it, then where the page goes on after the article. What nothing speaks against is
/// body, so that nothing of the article is lost.
final class Page {

    /// What a block is.
    enum Part {
        BODY,
        TITLE,
        KICKER,
        LEAD,
        DATELINE,
        BYLINE,
        DATA,
        NOISE
    }

    private static final int MOST_HEADINGS = 5;
    private static final int FARTHEST_TITLE = 12;
    private static final int LONGEST_TITLE = 220;
    private static final int SHORTEST_PARAGRAPH = 220;
    private static final int FEWEST_WORDS_OF_PARAGRAPH = 9;
    private static final int MOST_WORDS_OF_CAPTION = 12;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int SHORTEST_BODY_BEFORE_FORM = 200;
    private static final int LONGEST_RELATED = 160;
    private static final int LONGEST_AGENCY_CODE = 24;
    private static final int LONGEST_LEAD = 500;
    private static final int MOST_WORDS_OF_ADDRESS = 4;
    private static final int MOST_LETTERS_BESIDE_ADDRESS = 12;
    private static final int LONGEST_DATED_DATELINE = 100;
    /// Longer blocks are prose; they are not folded whole.
    private static final int LONGEST_READ = 2000;

    private final String text;
    private final List<Block> blocks;
    private final Skeleton[] letters;
    private final Part[] parts;
    private final List<Span> noise = new ArrayList<>();
    private final List<Span> body = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> related = new ArrayList<>();
    private final List<String> category = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<Span> origins = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Span> services = new ArrayList<>();
    private @Nullable String code;
    private @Nullable Published published;
    private @Nullable String byline;
    private @Nullable Span title;
    private @Nullable Span kicker;
    private @Nullable Span lead;
    private @Nullable Dateline dateline;

    private Page(String text) {
        this.text = text;
        this.blocks = Block.of(text);
        this.letters = new Skeleton[blocks.size()];
        this.parts = new Part[blocks.size()];
        for (int i = 0; i < letters.length; i++) {
            Span span = blocks.get(i).span();
            letters[i] = Skeleton.of(text, span.start(), Math.min(span.end(), span.start() + LONGEST_READ));
            parts[i] = Part.BODY;
        }
    }

    /// Tells the parts of a page apart.
    ///
    /// @param givenTitle the title if it came with the text; it need not stand in it
    static Page of(String text, @Nullable String givenTitle, Language language) {
        Page page = new Page(text);
        page.readLines(language);
        page.closeAtForm();
        int head = givenTitle == null ? page.findTitle() : page.findGivenTitle(givenTitle);
        page.readUnderTitle(head);
        page.readRelated();
        page.readTail();
        page.collect();
        return page;
    }

    // --- each block for itself

    private void readLines(Language language) {
        boolean prose = false;
        for (int i = 0; i < parts.length; i++) {
            Span span = blocks.get(i).span();
            if (span.length() > LONGEST_READ) {
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

    /// «الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس»: a city, a day, an agency.
    private boolean readDatedDateline(Span line, Language language) {
        if (dateline != null || published != null || line.length() > LONGEST_DATED_DATELINE) {
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
        dateline = new Dateline(before.of(text), null, sources, line.end());
        published = time.published();
        notes.addAll(time.notes());
        return true;
    }

    private void keep(PageLine.Field field) {
        switch (field.role()) {
            case CODE -> code = code == null ? PageLine.digits(field.value()) : code;
            case TIME -> {
                PageTime time = field.time();
                if (time != null && published == null) {
                    published = time.published();
                    notes.addAll(time.notes());
                }
            }
            case CATEGORY -> addAll(category, PageLine.values(field.value()));
            case KEYWORDS -> addAll(keywords, PageLine.values(field.value()));
            case BYLINE -> byline = byline == null && !field.value().isEmpty() ? field.value() : byline;
            case ORIGIN -> {
                if (!field.value().isEmpty()) {
                    origins.add(field.span());
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
            if (role == Role.TAGS && (i + 1 < parts.length || endsSentence(span))) {
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
        String line = span.of(text);
        String first = firstWord(line);
        boolean opens = first.indexOf('@') >= 0
                || first.startsWith("http")
                || first.startsWith("www.")
                || first.startsWith("<http")
                || first.startsWith("[") && first.contains("](");
        if (!opens || line.split("\\s+").length > MOST_WORDS_OF_ADDRESS) {
            return false;
        }
        long beside =
                Skeleton.of(line).toString().chars().filter(c -> c >= 0x600).count();
        return beside <= MOST_LETTERS_BESIDE_ADDRESS;
    }

    private static String firstWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                return line.substring(0, i);
            }
        }
        return line;
    }

    /// A Markdown image and nothing else.
    private boolean isImage(Span span) {
        return imageEnd(span) == span.end();
    }

    /// The offset behind the Markdown image that a block opens with, or its start.
    private int imageEnd(Span span) {
        int at = span.start();
        if (!text.startsWith("![", at) && !text.startsWith("[![", at)) {
            return at;
        }
        int end = text.indexOf(')', at, span.end());
        while (end >= 0
                && end + 1 < span.end()
                && (text.startsWith("](", end + 1) || text.startsWith("[](", end + 1))) {
            end = text.indexOf(')', end + 2, span.end());
        }
        return end < 0 || end >= span.end() ? at : end + 1;
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
        services.add(new Span(open + 1, close));
        return true;
    }

    // --- the comment form ends the article

    private void closeAtForm() {
        int before = 0;
        int total = 0;
        for (int i = 0; i < parts.length; i++) {
            total += parts[i] == Part.BODY ? blocks.get(i).span().length() : 0;
        }
        for (int i = 0; i < parts.length; i++) {
            Role role = parts[i] == Part.NOISE ? role(i) : null;
            if (role == Role.FORM && before >= SHORTEST_BODY_BEFORE_FORM && total - before <= 3 * before) {
                Arrays.fill(parts, i, parts.length, Part.NOISE);
                return;
            }
            before += parts[i] == Part.BODY ? blocks.get(i).span().length() : 0;
        }
    }

    private @Nullable Role role(int i) {
        Role role = Cues.line(letters[i]);
        if (role != null) {
            return role;
        }
        PhraseTrie.Hit<Role> start = Cues.start(letters[i]);
        return start == null ? null : start.meaning();
    }

    // --- the title and what stands over it

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
            if (isParagraph(i)) {
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
        boolean sure = over.size() < 2 || endsWithColon(over.getLast()) || repeatedAt(found, found + 1) >= 0;
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
        boolean alone = endsWithColon(first) && (nextBody(first + 1) < 0 || isParagraph(nextBody(first + 1)));
        return !opensWithCredit(first) && !link && !alone;
    }

    private List<Integer> withoutDatelines(List<Integer> lines) {
        List<Integer> kept = new ArrayList<>();
        for (int i : lines) {
            if (!kept.isEmpty() && Dateline.ofLine(text, blocks.get(i).span()) != null) {
                break; // nothing under the dateline is a title
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
                words.addAll(words(blocks.get(i).span()));
                seen++;
            }
        }
        int best = lines.getFirst();
        double most = -1;
        for (int k = 0; k < lines.size(); k++) {
            int i = lines.get(k);
            List<String> own = words(blocks.get(i).span());
            double score = own.isEmpty()
                    ? 0
                    : 2.0 * own.stream().filter(words::contains).count() / own.size();
            score += k > 0 && endsWithColon(lines.get(k - 1)) ? 2 : 0;
            score += repeatedAt(i, i + 1) >= 0 ? 3 : 0;
            score -= endsWithColon(i) || isKickerShaped(i) ? 3 : 0;
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
        title = blocks.get(i).span();
    }

    /// The line right over the title is its kicker; farther ones are headlines of other articles.
    private void readOverTitle(List<Integer> over) {
        if (over.isEmpty()) {
            return;
        }
        int last = over.getLast();
        if (DatelineNames.isPerson(blocks.get(last).span().of(text))) {
            parts[last] = Part.BYLINE;
            byline = byline == null ? blocks.get(last).span().of(text) : byline;
            return;
        }
        boolean single = over.size() == 1;
        if (endsWithColon(last) || isKickerShaped(last) || single && !isParagraph(last)) {
            parts[last] = Part.KICKER;
            Span span = blocks.get(last).span();
            kicker = endsWithColon(last) ? Block.trimmed(text, span.start(), span.end() - 1) : span;
        } else {
            parts[last] = Part.NOISE;
            related.add(blocks.get(last).span().of(text));
        }
        for (int k = 0; k + 1 < over.size(); k++) {
            int i = over.get(k);
            parts[i] = Part.NOISE;
            if (!endsWithColon(i) && !isKickerShaped(i)) {
                related.add(blocks.get(i).span().of(text));
            }
        }
    }

    private boolean isKickerShaped(int i) {
        PhraseTrie.Hit<Role> start = Cues.start(letters[i]);
        return start != null && start.meaning() == Role.KICKER;
    }

    // --- between title and body

    private void readUnderTitle(int head) {
        int i = nextBody(head);
        if (i >= 0 && !isParagraph(i)) {
            Dateline own = Dateline.ofLine(text, blocks.get(i).span());
            int after = nextBody(i + 1);
            if (own != null && after >= 0) {
                dateline = own;
                parts[i] = Part.DATELINE;
                i = after;
            } else if (title != null && after >= 0 && isLong(after) && isByline(i)) {
                byline = byline == null ? blocks.get(i).span().of(text) : byline;
                parts[i] = Part.BYLINE;
                i = after;
            }
        }
        if (i < 0 || title == null && dateline == null && head == 0) {
            readRepeatedTitle(head);
            return;
        }
        readRepeatedTitle(head);
        i = nextBody(head);
        int next = i < 0 ? -1 : nextBody(i + 1);
        if (i >= 0 && next >= 0 && isCaptionUnderHead(i, next)) {
            parts[i] = Part.NOISE;
            return;
        }
        readLead(i, next);
    }

    /// The first paragraph is a lead outside the body where page furniture stands between it and the body: the
    /// publisher's data, the title again, a caption.
    private void readLead(int i, int next) {
        if (i < 0 || next < 0 || title == null || blocks.get(i).span().length() > LONGEST_LEAD || opensWithCredit(i)) {
            return;
        }
        boolean apart = false;
        for (int k = i + 1; k < next; k++) {
            apart |= parts[k] == Part.DATA || parts[k] == Part.NOISE && repeatsTitle(k);
        }
        int after = nextBody(next + 1);
        boolean person = DatelineNames.isPerson(blocks.get(next).span().of(text));
        if (after >= 0 && isLong(after) && isNameOf(next, i) && (person || opensWithCredit(after))) {
            parts[next] = Part.NOISE;
            apart = true;
            next = after;
        }
        if (apart && isLong(next) || opensWithCredit(next) && dateline == null) {
            Span span = blocks.get(i).span();
            Dateline head = Dateline.ofHead(text, span);
            lead = head == null ? span : Block.trimmed(text, head.end(), span.end());
            parts[i] = apart ? Part.LEAD : Part.BODY;
        }
    }

    /// The title is often set again over the body.
    private void readRepeatedTitle(int head) {
        if (title == null) {
            return;
        }
        for (int i = head, seen = 0; i < parts.length && seen < 4; i++) {
            if (parts[i] == Part.BODY) {
                seen++;
                if (repeatsTitle(i)) {
                    parts[i] = Part.NOISE;
                }
            }
        }
    }

    private boolean repeatsTitle(int i) {
        return title != null
                && blocks.get(i).span().start() != title.start()
                && letters[i]
                        .toString()
                        .equals(Skeleton.of(text, title.start(), title.end()).toString());
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

    private boolean isByline(int i) {
        return DatelineNames.isPerson(blocks.get(i).span().of(text)) && !standsElsewhere(i);
    }

    /// A short line between the head and the first paragraph that shows what a picture shows.
    private boolean isCaptionUnderHead(int i, int next) {
        Span span = blocks.get(i).span();
        if (dateline == null || isParagraph(i) || !isLong(next) || endsSentence(span) || endsWithColon(i)) {
            return false;
        }
        List<String> own = words(span);
        if (own.isEmpty() || own.size() > MOST_WORDS_OF_CAPTION || blocks.get(i).wrapped()) {
            return false;
        }
        PhraseTrie.Hit<Role> start = Cues.start(letters[i]);
        if (start != null && start.meaning() == Role.CAPTION) {
            return true;
        }
        Set<String> around = new HashSet<>(words(blocks.get(next).span()));
        if (title != null) {
            around.addAll(words(title));
        }
        return own.stream().filter(around::contains).count() * 2 >= own.size();
    }

    /// A line that is nothing but a name that the lead or the text behind it gives too.
    private boolean isNameOf(int i, int leadAt) {
        Span span = blocks.get(i).span();
        List<String> own = words(span);
        return !own.isEmpty()
                && own.size() <= MOST_WORDS_OF_NAME
                && !endsSentence(span)
                && !endsWithColon(i)
                && isLong(leadAt, 80)
                && standsElsewhere(i);
    }

    private boolean standsElsewhere(int i) {
        String wanted = letters[i].toString();
        for (int k = 0; k < parts.length; k++) {
            if (k != i && parts[k] != Part.NOISE && letters[k].toString().contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    // --- other articles, and the end

    private void readRelated() {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != Part.BODY || Cues.line(letters[i]) != Role.RELATED) {
                continue;
            }
            parts[i] = Part.NOISE;
            for (int k = i + 1; k < parts.length && parts[k] != Part.DATA; k++) {
                Span span = blocks.get(k).span();
                if (parts[k] == Part.BODY) {
                    if (span.length() > LONGEST_RELATED
                            || endsSentence(span)
                            || blocks.get(k).wrapped()) {
                        break;
                    }
                    parts[k] = Part.NOISE;
                    related.add(span.of(text));
                }
            }
        }
    }

    private void readTail() {
        for (int i = parts.length - 1; i > 0; i--) {
            if (parts[i] != Part.BODY) {
                continue;
            }
            if (!isAgencyCode(i) && !(title != null && repeatsTitle(i))) {
                return;
            }
            parts[i] = Part.NOISE;
        }
    }

    /// «سيام 1572»: a word or two and a number, under the article.
    private boolean isAgencyCode(int i) {
        Span span = blocks.get(i).span();
        int digits = letters[i].length() - letters[i].letters();
        return span.length() <= LONGEST_AGENCY_CODE
                && digits >= 2
                && letters[i].letters() >= 2
                && digits * 3 >= letters[i].length()
                && !endsSentence(span)
                && span.of(text).split("\\s+").length <= 4;
    }

    // --- the result

    private void collect() {
        int first = nextBody(0);
        int last = -1;
        for (int i = 0; i < parts.length; i++) {
            last = parts[i] == Part.BODY ? i : last;
        }
        for (int i = 0; i < parts.length; i++) {
            Span span = blocks.get(i).span();
            switch (parts[i]) {
                case TITLE -> headings.add(new Heading(Heading.Kind.TITLE, span));
                case KICKER -> headings.add(new Heading(Heading.Kind.KICKER, span));
                case LEAD -> headings.add(new Heading(Heading.Kind.LEAD, span));
                case DATELINE, BYLINE -> {}
                case DATA, NOISE -> noise.add(span);
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
            span = withoutTags(span);
        }
        if (!span.isEmpty()) {
            body.add(span);
        }
    }

    private Span withoutImage(Span span) {
        int end = imageEnd(span);
        if (end > span.start()) {
            noise.add(new Span(span.start(), end));
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
        noise.add(new Span(span.start(), head.endOffset(bar.end())));
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
        if (dateline == null) {
            dateline = head;
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
                while (before > span.start() && Block.isEdge(text.charAt(before))) {
                    before--;
                }
                boolean afterSentence = ".!؟»\"”".indexOf(text.charAt(before)) >= 0;
                if (hit != null && hit.meaning() == Role.TAGS && afterSentence && !endsSentence(span)) {
                    noise.add(new Span(tail.offset(i), span.end()));
                    return Block.trimmed(text, span.start(), tail.offset(i));
                }
            }
        }
        return span;
    }

    // --- shapes

    private int nextBody(int from) {
        for (int i = from; i < parts.length; i++) {
            if (parts[i] == Part.BODY) {
                return i;
            }
        }
        return -1;
    }

    private boolean isParagraph(int i) {
        Span span = blocks.get(i).span();
        return blocks.get(i).wrapped()
                || span.length() >= SHORTEST_PARAGRAPH
                || endsSentence(span) && words(span).size() >= FEWEST_WORDS_OF_PARAGRAPH
                || span.length() > LONGEST_TITLE;
    }

    private boolean isLong(int i) {
        return isLong(i, 100);
    }

    private boolean isLong(int i, int length) {
        return blocks.get(i).span().length() >= length;
    }

    private boolean endsSentence(Span span) {
        int end = span.end();
        while (end > span.start()
                && ("»\"”)*".indexOf(text.charAt(end - 1)) >= 0 || Block.isEdge(text.charAt(end - 1)))) {
            end--;
        }
        return end > span.start() && text.charAt(end - 1) == '.';
    }

    private boolean endsWithColon(int i) {
        Span span = blocks.get(i).span();
        char last = text.charAt(span.end() - 1);
        return last == ':' || last == '؛';
    }

    private boolean opensWithCredit(int i) {
        PhraseTrie.Hit<Role> hit = Cues.text(letters[i], 0);
        return hit != null && hit.meaning() == Role.REPORT;
    }

    private List<String> words(Span span) {
        List<String> words = new ArrayList<>();
        Skeleton all = Skeleton.of(text, span.start(), Math.min(span.end(), span.start() + LONGEST_READ));
        String letters = all.toString();
        int start = 0;
        for (int i = 1; i <= all.length(); i++) {
            if (all.wordStarts(i)) {
                words.add(letters.substring(start, i));
                start = i;
            }
        }
        return words;
    }

    // --- what was found

    List<Span> body() {
        return body;
    }

    List<Span> noise() {
        noise.sort(null);
        return noise;
    }

    List<Heading> headings() {
        return headings;
    }

    @Nullable
    Span title() {
        return title;
    }

    @Nullable
    Span kicker() {
        return kicker;
    }

    @Nullable
    Span lead() {
        return lead;
    }

    @Nullable
    Dateline dateline() {
        return dateline;
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    Published published() {
        return published;
    }

    List<Note> notes() {
        return notes;
    }

    List<String> category() {
        return category;
    }

    List<String> keywords() {
        return keywords;
    }

    List<String> related() {
        return related;
    }

    /// Names after «منبع:» and «المصدر:».
    List<Span> origins() {
        return origins;
    }

    /// Services that a translated article comes from.
    List<Span> services() {
        return services;
    }
}
