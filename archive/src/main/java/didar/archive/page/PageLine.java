package didar.archive.page;

import didar.archive.coding.Spaces;
import didar.archive.page.Cues.Role;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line that holds the publisher's data and no text: «کد خبر: ۱۲۳», «دسته بندی: سیاست، عمومی», a date.
///
/// @param labels how many of the fields have a label
record PageLine(List<Field> fields, int labels) {

    /// @param role which datum
    /// @param value as it stands, without the label; empty where nothing follows it
    /// @param span of the value
    /// @param time that the value holds
    record Field(
            Role role, String value, Span span, @Nullable PageTime time) {}

    /// A line longer than this is prose, whatever stands in it; keyword lists may be longer.
    private static final int LONGEST = 160;
    private static final int LONGEST_LIST = 600;
    /// A longer name after a label is a sentence: «خبرنگار: …» in an interview.
    private static final int LONGEST_NAME = 60;

    private record Label(Role role, int start, int valueStart) {}

    /// The data of a line, or `null` where it is not such a line.
    static @Nullable PageLine of(String text, Span line, Skeleton letters, Language language) {
        if (line.length() > LONGEST_LIST) {
            return null;
        }
        List<Label> labels = labels(text, line, letters);
        boolean list = !labels.isEmpty()
                && labels.getFirst().start() == line.start()
                && labels.getFirst().role() == Role.KEYWORDS;
        if (line.length() > (list ? LONGEST_LIST : LONGEST)) {
            return null;
        }
        List<Field> fields = new ArrayList<>();
        int before = labels.isEmpty() ? line.end() : labels.getFirst().start();
        if (before > line.start()) {
            PageTime time = PageTime.in(text, line.start(), before, language);
            if (time != null && time.alone()) {
                fields.add(new Field(Role.TIME, time.span().of(text), time.span(), time));
            } else if (labels.isEmpty()
                    || !Skeleton.of(text, line.start(), before).isEmpty()) {
                return null; // «وقال المصدر: …» is prose
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : line.end();
            Span span = strip(text, label.valueStart(), end);
            String value = span.of(text);
            boolean dated = label.role() == Role.TIME || label.role() == Role.UPDATED;
            PageTime time = dated ? PageTime.in(text, label.valueStart(), end, language) : null;
            if (!isValue(label.role(), value, time)) {
                return null;
            }
            fields.add(new Field(label.role(), value, span, time));
        }
        return new PageLine(fields, labels.size());
    }

    /// Whether a value is one of its role: a number after a code, a date after a time, no sentence after a name.
    private static boolean isValue(Role role, String value, @Nullable PageTime time) {
        return switch (role) {
            case CODE -> digits(value) != null;
            case TIME, UPDATED -> time != null;
            case BYLINE, ORIGIN, CATEGORY ->
                value.length() <= LONGEST_NAME && !value.endsWith("؟") && !value.endsWith(".");
            case NOISE -> value.isEmpty() || value.chars().anyMatch(Character::isDigit) || value.contains("/");
            default -> true;
        };
    }

    private static List<Label> labels(String text, Span line, Skeleton letters) {
        if (text.indexOf(':', line.start(), line.end()) < 0
                && text.indexOf('：', line.start(), line.end()) < 0
                && text.indexOf('-', line.start(), line.end()) < 0) {
            return List.of();
        }
        List<Label> labels = new ArrayList<>();
        int i = 0;
        while (i < letters.length()) {
            PhraseTrie.Hit<Role> hit = letters.wordStarts(i) ? Cues.label(letters, i) : null;
            int value = hit == null ? -1 : afterColon(text, letters.endOffset(hit.end()), line.end(), i == 0);
            if (hit == null
                    || value < 0
                    || (!labels.isEmpty() && labels.getFirst().role() == Role.KEYWORDS)) {
                i++;
                continue;
            }
            labels.add(new Label(hit.meaning(), letters.offset(i), value));
            i = hit.end();
        }
        return labels;
    }

    /// The offset behind the colon that follows `at`, or -1. At the start of a line a dash will do.
    private static int afterColon(String text, int at, int end, boolean first) {
        int i = at;
        while (i < end && (Spaces.isEdge(text.charAt(i)) || text.charAt(i) == '*')) {
            i++;
        }
        if (i < end && (text.charAt(i) == ':' || text.charAt(i) == '：' || first && text.charAt(i) == '-')) {
            return i + 1;
        }
        return -1;
    }

    private static Span strip(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isMark(char c) {
        return Spaces.isEdge(c) || "|-–—:*•·،,/".indexOf(c) >= 0;
    }

    /// Whether there is nothing in the line but a date without a label.
    boolean isDateOnly() {
        return labels == 0;
    }

    /// A list of values between commas, slashes, bars or hashes.
    static List<String> values(String list) {
        List<String> values = new ArrayList<>();
        for (String part : list.split("[،,؛;|/#\\n]|\\s-\\s|\\s–\\s")) {
            String value = strip(part, 0, part.length()).of(part);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    /// The digits of a value in ASCII; `null` where it is no number.
    static @Nullable String digits(String value) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int digit = Character.digit(c, 10);
            boolean before = digits.isEmpty() && (Spaces.isEdge(c) || c == '#');
            if (digit < 0 && !before) {
                break;
            }
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.isEmpty() ? null : digits.toString();
    }
}
