package didar.archive.page;

import didar.archive.coding.Spaces;
import didar.archive.page.Cues.Role;
import didar.archive.page.Outlets.Outlet;
import didar.record.Article.Credit;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sources that an article names for itself where it opens: «به گزارش X به نقل از Y»، «نقلت وكالة X عن …».
///
/// @param chain nearest source first; may be empty
/// @param reporter the one that «به گزارش» names
/// @param quotes whether the reporter is said to quote somebody
record Credits(List<Named> chain, @Nullable Named reporter, boolean quotes) {

    /// A source; `outlet` is `null` for one that is not in the tables.
    record Named(Credit credit, @Nullable Outlet outlet) {}

    /// How far into a paragraph credits are looked for.
    private static final int REACH = 500;
    private static final int LONGEST_NAME = 90;
    private static final int MOST_WORDS = 11;
    private static final int MOST_WORDS_OF_UNKNOWN = 5;
    private static final int SHORTEST_BARE_NAME = 5;

    private static final String STOPS = "،,:؛;.()[]\n";
    private static final String QUOTES = "«»\"“”'‘’*";

    /// Reads the credits of the opening paragraphs.
    static Credits of(String text, List<Span> opening, Language language) {
        List<Named> chain = new ArrayList<>();
        Named reporter = null;
        boolean quotes = false;
        for (Span paragraph : opening) {
            int end = Math.min(paragraph.end(), paragraph.start() + REACH);
            Skeleton letters = Skeleton.of(text, paragraph.start(), end);
            Reader reader = new Reader(text, letters, paragraph.start(), end);
            int i = 0;
            while (i < letters.length()) {
                PhraseTrie.Hit<Role> cue = letters.wordStarts(i) ? reader.cue(i, language) : null;
                if (cue == null) {
                    i++;
                    continue;
                }
                Named named = language == Language.ARABIC ? reader.arabic(cue) : reader.persian(cue, i);
                if (named != null && chain.stream().noneMatch(n -> same(n, named))) {
                    if (cue.meaning() == Role.REPORT && chain.isEmpty()) {
                        reporter = named;
                    } else {
                        quotes |= reporter != null;
                    }
                    chain.add(named);
                }
                if (named != null && language != Language.ARABIC) {
                    Named from = reader.office(named);
                    if (from != null) {
                        chain.add(from);
                        quotes = true;
                    }
                }
                i = cue.end();
            }
        }
        return new Credits(chain, reporter, quotes);
    }

    private static boolean same(Named a, Named b) {
        return a.outlet() != null && a.outlet().equals(b.outlet())
                || Skeleton.of(a.credit().name())
                        .toString()
                        .equals(Skeleton.of(b.credit().name()).toString());
    }

    /// One paragraph under the hand.
    private record Reader(String text, Skeleton letters, int start, int end) {

        /// The credit phrase at `i`; in Arabic «و» or «ف» may be written before it.
        PhraseTrie.@Nullable Hit<Role> cue(int i, Language language) {
            PhraseTrie.Hit<Role> hit = creditAt(i);
            if (hit == null
                    && language == Language.ARABIC
                    && i < letters.length()
                    && isConjunction(letters.charAt(i))) {
                hit = creditAt(i + 1);
            }
            return hit;
        }

        private PhraseTrie.@Nullable Hit<Role> creditAt(int i) {
            PhraseTrie.Hit<Role> hit = Cues.text(letters, i);
            return hit == null || hit.meaning().compareTo(Role.INTERVIEW) > 0 ? null : hit;
        }

        /// Words that no name starts or ends with: verbs, pronouns.
        private static boolean isStop(Skeleton letters, int i) {
            PhraseTrie.Hit<Role> hit = Cues.text(letters, i);
            return hit != null && hit.meaning() == Role.STOP;
        }

        private boolean endsWithStop(Span words) {
            int space = words.end() - 1;
            while (space > words.start() && !Character.isWhitespace(text.charAt(space))) {
                space--;
            }
            return isStop(Skeleton.of(text, space, words.end()), 0);
        }

        private static boolean isConjunction(char c) {
            return c == 'و' || c == 'ف';
        }

        @Nullable
        Named persian(PhraseTrie.Hit<Role> cue, int at) {
            int from = cue.end();
            if (from >= letters.length()) {
                return null;
            }
            int limit = limit(cue.end());
            int offset = letters.offset(from);
            if (limit <= offset) {
                return null;
            }
            Named desk = afterDesk(from, limit);
            if (desk != null) {
                return desk;
            }
            PhraseTrie.Hit<Role> first = Cues.text(letters, from);
            if (first != null && first.meaning() == Role.DESK) {
                return null;
            }
            Named outlet = outletAt(from);
            if (outlet != null) {
                return outlet;
            }
            if (cue.meaning() == Role.INTERVIEW || !(opens(at) || cue.meaning() == Role.QUOTING)) {
                return null;
            }
            Span words = trimmed(offset, limit);
            int count = count(words);
            boolean media = first != null && first.meaning() == Role.MEDIA;
            boolean bounded = limit < end && (STOPS.indexOf(text.charAt(limit)) >= 0 || isCueAt(limit));
            if (isStop(letters, from) || endsWithStop(words)) {
                return null;
            }
            if (!bounded || count > (media ? MOST_WORDS : MOST_WORDS_OF_UNKNOWN)) {
                return null;
            }
            if (words.isEmpty()) {
                return null;
            }
            Span whole = withQuote(words);
            return new Named(new Credit(whole.of(text), whole), null);
        }

        /// A name that opens a quotation mark inside takes in the one that closes it.
        private Span withQuote(Span words) {
            int marks = 0;
            for (int i = words.start(); i < words.end(); i++) {
                marks += QUOTES.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            }
            boolean open = marks % 2 == 1 && words.end() < end && QUOTES.indexOf(text.charAt(words.end())) >= 0;
            return open ? new Span(words.start(), words.end() + 1) : words;
        }

        /// «خبرنگار سیاسی ایرنا», «گروه بین‌الملل خبرگزاری فارس»: the outlet behind the desk.
        private @Nullable Named afterDesk(int from, int limit) {
            PhraseTrie.Hit<Role> desk = Cues.text(letters, from);
            if (desk == null || desk.meaning() != Role.DESK) {
                return null;
            }
            for (int i = desk.end(); i < letters.length() && letters.offset(i) < limit; i++) {
                if (letters.wordStarts(i)) {
                    Named outlet = outletAt(i);
                    if (outlet != null) {
                        return outlet;
                    }
                }
            }
            return null;
        }

        /// «ایرنا از دبیرخانه …»: the office that an agency has its report from.
        @Nullable
        Named office(Named agency) {
            if (agency.outlet() == null) {
                return null;
            }
            int i = letters.indexAt(agency.credit().span().end());
            if (i + 2 >= letters.length()
                    || letters.charAt(i) != 'ا'
                    || letters.charAt(i + 1) != 'ز'
                    || !letters.wordStarts(i + 2)) {
                return null;
            }
            PhraseTrie.Hit<Role> media = Cues.text(letters, i + 2);
            if (media == null || media.meaning() != Role.MEDIA) {
                return null;
            }
            int limit = limit(media.end());
            Span words = trimmed(letters.offset(i + 2), limit);
            boolean bounded = limit < end && STOPS.indexOf(text.charAt(limit)) >= 0;
            return bounded && count(words) <= MOST_WORDS ? new Named(new Credit(words.of(text), words), null) : null;
        }

        @Nullable
        Named arabic(PhraseTrie.Hit<Role> cue) {
            int from = cue.end();
            if (cue.meaning() != Role.QUOTING || from >= letters.length()) {
                return null;
            }
            if (letters.charAt(from) == 'ل' && letters.wordStarts(from + 1)) {
                from++; // «وفقا لـ "رويترز"»
            }
            PhraseTrie.Hit<Role> media = mediaAt(from);
            boolean attached = media == null && letters.charAt(from) == 'ل';
            if (attached) {
                media = mediaAt(from + 1);
            }
            int name = media != null && attached ? from + 1 : from;
            Named outlet = outletAt(name);
            if (media != null) {
                if (outlet != null) {
                    return outlet;
                }
                Named inside = media.end() < letters.length() ? outletAt(media.end()) : null;
                if (inside != null) {
                    return covering(name, inside);
                }
                return quotedAfter(name, media.end());
            }
            if (outlet == null && attached && from + 1 < letters.length()) {
                outlet = outletAt(from + 1); // «وفقا لرويترز»
                if (outlet == null && letters.charAt(from + 1) == 'ل') {
                    outlet = article(from); // «وفقا للألمانية»
                }
            }
            if (outlet == null || outlet.outlet() == null) {
                return null;
            }
            int before = outlet.credit().span().start() - 1;
            boolean quoted = before >= start && QUOTES.indexOf(text.charAt(before)) >= 0;
            boolean agency = outlet.outlet().kind() == Outlets.Kind.AGENCY;
            boolean plain = Skeleton.of(outlet.credit().name()).length() >= SHORTEST_BARE_NAME;
            return quoted || agency && plain ? outlet : null;
        }

        private PhraseTrie.@Nullable Hit<Role> mediaAt(int i) {
            PhraseTrie.Hit<Role> hit = i < letters.length() ? Cues.text(letters, i) : null;
            return hit != null && hit.meaning() == Role.MEDIA ? hit : null;
        }

        /// The name behind «لل…», which stands for «ل» and «ال…».
        private @Nullable Named article(int from) {
            int to = from;
            do {
                to++;
            } while (!letters.wordStarts(to));
            Span word = new Span(letters.offset(from), letters.endOffset(to));
            Outlet outlet = Outlets.named("ا" + text.substring(word.start() + 1, word.end()));
            return outlet == null ? null : new Named(new Credit(word.of(text), word), outlet);
        }

        private Named covering(int from, Named inside) {
            Span span = withQuote(
                    new Span(letters.offset(from), inside.credit().span().end()));
            return new Named(new Credit(span.of(text), span), inside.outlet());
        }

        /// «صحيفة «…»»: a name that quotation marks bound.
        private @Nullable Named quotedAfter(int from, int behind) {
            int open = behind < letters.length() ? letters.offset(behind) - 1 : -1;
            if (open < start || QUOTES.indexOf(text.charAt(open)) < 0) {
                return null;
            }
            int close = open + 1;
            while (close < end && QUOTES.indexOf(text.charAt(close)) < 0) {
                close++;
            }
            if (close >= end || close - open > LONGEST_NAME) {
                return null;
            }
            Span span = new Span(letters.offset(from), close + 1);
            return new Named(new Credit(span.of(text), span), null);
        }

        private @Nullable Named outletAt(int i) {
            if (i >= letters.length()) {
                return null;
            }
            PhraseTrie.Hit<Outlet> hit = Outlets.at(letters, i);
            if (hit == null) {
                return null;
            }
            Span span = withQuote(new Span(letters.offset(i), letters.endOffset(hit.end())));
            return new Named(new Credit(span.of(text), span), hit.meaning());
        }

        /// Where a name that starts at `from` ends at the latest: at a mark, at the next credit, or when it is too
        /// long.
        private int limit(int from) {
            int offset = letters.offset(from);
            int limit = Math.min(end, offset + LONGEST_NAME);
            for (int i = offset; i < limit; i++) {
                if (STOPS.indexOf(text.charAt(i)) >= 0) {
                    limit = i;
                }
            }
            for (int i = from; i < letters.length() && letters.offset(i) < limit; i++) {
                if (i > from && letters.wordStarts(i) && creditAt(i) != null) {
                    return letters.offset(i);
                }
            }
            return limit;
        }

        private boolean isCueAt(int offset) {
            int i = letters.indexAt(offset);
            return i < letters.length() && letters.offset(i) == offset && creditAt(i) != null;
        }

        /// Whether the phrase at `i` opens the paragraph or a sentence of it.
        private boolean opens(int i) {
            for (int at = letters.offset(i) - 1; at >= start; at--) {
                char c = text.charAt(at);
                if (c == '.' || c == '؛') {
                    return true;
                }
                if (!Spaces.isEdge(c) && QUOTES.indexOf(c) < 0) {
                    return false;
                }
            }
            return true;
        }

        private Span trimmed(int from, int to) {
            int a = from;
            int b = to;
            while (a < b && (Spaces.isEdge(text.charAt(a)) || QUOTES.indexOf(text.charAt(a)) >= 0)) {
                a++;
            }
            boolean again = true;
            while (again) {
                again = false;
                while (b > a && (Spaces.isEdge(text.charAt(b - 1)) || QUOTES.indexOf(text.charAt(b - 1)) >= 0)) {
                    b--;
                }
                if (b - 2 > a && text.charAt(b - 1) == 'و' && Spaces.isEdge(text.charAt(b - 2))) {
                    b -= 2; // «X و به نقل از Y»
                    again = true;
                }
            }
            return new Span(a, b);
        }

        private int count(Span words) {
            return words.isEmpty() ? 0 : words.of(text).split("\\s+").length;
        }
    }
}
