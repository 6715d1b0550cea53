package didar.archive.page;

import didar.archive.coding.Spaces;
import didar.archive.page.Outlets.Outlet;
import didar.record.Article.Credit;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where, for whom and by whom an article was written, as its first words or a line of its own say: «تهران - ایرنا -»,
/// «الرياض - واس:», «"الاقتصادية" من صنعاء», «أحمد الشميري (صنعاء)».
///
/// It is read in segments between dashes, colons and brackets. In running text every segment must be a known place, a
/// known outlet or the name of a person beside one of these; a line of its own may hold one that is not known.
///
/// @param place as it stands
/// @param byline as it stands
/// @param sources the outlets and agencies, in order
/// @param end the offset behind the dateline and the mark that ends it
record Dateline(@Nullable String place, @Nullable String byline, List<Source> sources, int end) {

    /// An outlet that the dateline names.
    record Source(Outlet outlet, Credit credit) {}

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_HEAD = 110;
    private static final int MOST_SEGMENTS = 7;
    private static final int LONGEST_UNKNOWN = 3;

    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0]+");

    private enum Kind {
        PLACE,
        SOURCE,
        /// A city and a newspaper: «الرياض», «المدينة».
        EITHER,
        DESK,
        PERSON,
        UNKNOWN,
        /// Too long to be a name.
        PROSE
    }

    /// @param outlet of a source
    /// @param bracketed whether it stands in brackets
    private record Segment(Span span, Kind kind, @Nullable Outlet outlet, boolean bracketed) {}

    /// Reads a line that may be a dateline and nothing else.
    static @Nullable Dateline ofLine(String text, Span line) {
        if (line.length() > LONGEST_LINE) {
            return null;
        }
        List<Segment> segments = new ArrayList<>();
        int start = line.start();
        boolean bracketed = false;
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || isSeparator(text, i, line.end(), false)) {
                addLine(text, start, i, bracketed, segments);
                start = i + 1;
                bracketed = i < line.end() && (text.charAt(i) == '(' || text.charAt(i) == '[');
            }
        }
        if (segments.stream().anyMatch(s -> s.kind() == Kind.PROSE)) {
            return null;
        }
        boolean signed = segments.stream().anyMatch(s -> s.kind() == Kind.PERSON || s.kind() == Kind.SOURCE);
        segments.replaceAll(s -> signed && s.bracketed() && s.kind() == Kind.UNKNOWN
                ? new Segment(s.span(), Kind.PLACE, null, true)
                : s);
        boolean known = isEnough(segments) && segments.stream().anyMatch(s -> s.kind() != Kind.DESK);
        boolean cityOfReporter = segments.size() == 2
                && segments.get(1).kind() == Kind.PERSON
                && segments.get(0).kind() == Kind.UNKNOWN;
        boolean reporterInCity = segments.size() == 2
                && segments.get(0).kind() == Kind.PERSON
                && segments.get(1).kind() == Kind.UNKNOWN;
        if (segments.isEmpty() || segments.size() > MOST_SEGMENTS || !(known || cityOfReporter || reporterInCity)) {
            return null;
        }
        boolean citiesInBrackets = segments.stream().anyMatch(s -> s.bracketed() && s.kind() == Kind.PLACE);
        if (segments.stream().filter(s -> s.kind() == Kind.UNKNOWN).count() > (citiesInBrackets ? 2 : 1)) {
            return null;
        }
        return of(text, segments, line.end());
    }

    /// Reads the dateline that a paragraph opens with, if it does.
    static @Nullable Dateline ofHead(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST_HEAD);
        List<Segment> segments = new ArrayList<>();
        Dateline best = null;
        int start = paragraph.start();
        boolean bracketed = false;
        for (int i = paragraph.start(); i < limit && segments.size() <= MOST_SEGMENTS; i++) {
            if (!isSeparator(text, i, limit, true)) {
                continue;
            }
            Segment segment = segment(text, start, i, bracketed);
            char mark = text.charAt(i);
            if (segment != null) {
                if (segment.kind() == Kind.PROSE
                        || segment.kind() == Kind.UNKNOWN && !mayBeReporter(text, segment, segments)) {
                    break;
                }
                segments.add(segment);
            }
            start = i + 1;
            boolean open = bracketed && mark != ')' || mark == '(';
            bracketed = open;
            boolean ends = !open && (mark == ':' || isDash(mark))
                    || mark == ')' && segment != null && segment.kind() == Kind.SOURCE;
            if (ends && isEnough(segments) && (isKnown(segments) || mark == ':' && isSigned(text, segments))) {
                best = of(text, segments, i + 1);
            }
        }
        return best;
    }

    /// A name of more than one word that opens a head.
    private static boolean mayBeReporter(String text, Segment segment, List<Segment> before) {
        return before.isEmpty()
                && !segment.bracketed()
                && GAP.matcher(segment.span().of(text)).find();
    }

    private static boolean isKnown(List<Segment> segments) {
        return segments.stream().noneMatch(s -> s.kind() == Kind.UNKNOWN);
    }

    /// «X - سبق - جدة:», «X - عكاظ - أبها:»: who stands before an outlet and a city is the reporter, also under a name
    /// that no list has.
    private static boolean isSigned(String text, List<Segment> segments) {
        List<Segment> settled = settled(text, segments);
        return settled.stream().anyMatch(s -> s.kind() == Kind.SOURCE)
                && settled.stream().anyMatch(s -> s.kind() == Kind.PLACE);
    }

    private static boolean isEnough(List<Segment> segments) {
        return segments.stream().anyMatch(s -> s.kind().ordinal() <= Kind.DESK.ordinal());
    }

    private static Dateline of(String text, List<Segment> read, int end) {
        List<Segment> segments = settled(text, read);
        String place = null;
        String byline = segments.stream()
                .filter(s -> s.kind() == Kind.PERSON)
                .map(s -> s.span().of(text))
                .findFirst()
                .orElse(null);
        List<Source> sources = new ArrayList<>();
        for (Segment segment : segments) {
            String words = segment.span().of(text);
            switch (segment.kind()) {
                case PLACE -> place = place == null ? words : place;
                case SOURCE -> {
                    if (segment.outlet() != null) {
                        sources.add(new Source(segment.outlet(), new Credit(words, segment.span())));
                    }
                }
                case DESK, PERSON -> {}
                case PROSE -> {}
                case EITHER -> throw new IllegalStateException("not settled: " + words);
                case UNKNOWN -> {
                    boolean placed = segments.stream().anyMatch(s -> s.kind() == Kind.PLACE);
                    if (byline == null && placed) {
                        byline = words;
                    } else if (place == null && !placed) {
                        place = words;
                    }
                }
            }
        }
        return new Dateline(place, byline, sources, end);
    }

    /// What is a city and a newspaper is the newspaper where another segment is the city, or in quotation marks. Among
    /// two cities or more it is one of them.
    private static List<Segment> settled(String text, List<Segment> segments) {
        List<Segment> settled = new ArrayList<>();
        long places = segments.stream().filter(s -> s.kind() == Kind.PLACE).count();
        boolean placed = places == 1;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.kind() == Kind.EITHER) {
                boolean later =
                        segments.subList(i + 1, segments.size()).stream().anyMatch(s -> s.kind() == Kind.EITHER);
                int before = segment.span().start() - 1;
                boolean quoted = before >= 0 && "«\"“".indexOf(text.charAt(before)) >= 0;
                Kind kind = quoted || places < 2 && (placed || later) ? Kind.SOURCE : Kind.PLACE;
                placed |= kind == Kind.PLACE;
                segment = new Segment(segment.span(), kind, segment.outlet(), segment.bracketed());
            }
            settled.add(segment);
        }
        return settled;
    }

    /// Adds the segments of `[start, end)` of a line: «X من Y» are two, and so is an agency with a place behind it.
    private static void addLine(String text, int start, int end, boolean bracketed, List<Segment> to) {
        Span span = trimmed(text, start, end);
        int from = text.indexOf(" من ", span.start(), span.end());
        if (from > span.start() && from + 4 < span.end()) {
            addLine(text, span.start(), from, bracketed, to);
            addLine(text, from + 4, span.end(), bracketed, to);
            return;
        }
        Segment segment = segment(text, span.start(), span.end(), bracketed);
        if (segment == null) {
            return;
        }
        if (segment.kind() == Kind.UNKNOWN) {
            Skeleton letters = Skeleton.of(text, span.start(), span.end());
            PhraseTrie.Hit<Outlet> outlet = Outlets.at(letters, 0);
            int cut = outlet == null ? span.end() : letters.offset(outlet.end());
            if (outlet != null && cut < span.end() && DatelineNames.isPlace(text.substring(cut, span.end()))) {
                to.add(new Segment(trimmed(text, span.start(), cut), Kind.SOURCE, outlet.meaning(), bracketed));
                to.add(new Segment(trimmed(text, cut, span.end()), Kind.PLACE, null, bracketed));
                return;
            }
        }
        to.add(segment);
    }

    private static @Nullable Segment segment(String text, int start, int end, boolean bracketed) {
        Span span = trimmed(text, start, end);
        if (span.isEmpty()) {
            return null;
        }
        String words = span.of(text);
        if (isNumber(words)) {
            return null;
        }
        Outlet outlet = Outlets.named(words);
        boolean place = DatelineNames.isPlace(words);
        if (outlet != null && !(bracketed && place)) {
            return new Segment(span, place ? Kind.EITHER : Kind.SOURCE, outlet, bracketed);
        }
        if (place) {
            return new Segment(span, Kind.PLACE, null, bracketed);
        }
        Skeleton letters = Skeleton.of(words);
        int count = GAP.split(words).length;
        if (count <= 4 && Cues.opensWith(letters, Cues.Role.DESK)) {
            return new Segment(span, Kind.DESK, null, bracketed);
        }
        if (DatelineNames.isPerson(words)) {
            return new Segment(span, Kind.PERSON, null, bracketed);
        }
        if (words.indexOf('،') >= 0 && words.split("،").length <= 3) {
            boolean people = true;
            boolean places = true;
            for (String part : words.split("،")) {
                people &= DatelineNames.isPerson(part);
                places &= DatelineNames.isPlace(part);
            }
            if (people || places) {
                return new Segment(span, people ? Kind.PERSON : Kind.PLACE, null, bracketed);
            }
        }
        Kind kind = count <= LONGEST_UNKNOWN + 1 ? Kind.UNKNOWN : Kind.PROSE;
        return new Segment(span, kind, null, bracketed);
    }

    /// A date or a clock time in figures and Latin words: «Monday, 11 May 2015», «17:51».
    private static boolean isNumber(String words) {
        return words.chars().anyMatch(Character::isDigit)
                && words.chars().allMatch(c -> c < 0x80 || Character.isDigit(c));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == 'ـ';
    }

    /// In running text a dash separates only where a space stands beside it: «سوری-سوری» is one word.
    private static boolean isSeparator(String text, int i, int limit, boolean running) {
        char c = text.charAt(i);
        if (isDash(c)) {
            boolean spaced = i + 1 >= limit
                    || Character.isWhitespace(text.charAt(i + 1))
                    || i > 0 && Character.isWhitespace(text.charAt(i - 1));
            return spaced || !running && c != 'ـ';
        }
        return c == ':' || c == '(' || c == ')' || c == '/' || c == '|' || c == '[' || c == ']';
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isTrimmed(text.charAt(from))) {
            from++;
        }
        while (to > from && isTrimmed(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isTrimmed(char c) {
        return Spaces.isEdge(c) || "«»\"'“”‘’*،,.".indexOf(c) >= 0;
    }
}
