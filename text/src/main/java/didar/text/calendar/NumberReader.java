package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Span;
import didar.text.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the numbers that a Persian or Arabic text tells, in digits of any system or in words: «۲٫۴ میلیون», «16,700»,
/// «بیست و پنج», «ستة آلاف». Ordinals count as well.
///
/// It knows the words that dates and lengths are told with, up to thousands, and millions and milliards behind digits
/// and words; «یک» and «واحد» are articles as often as numbers and are left out. Fractions in words are not read.
public final class NumberReader {

    /// @param span where it stands in the original text
    /// @param value without trailing zeros
    public record Told(Span span, BigDecimal value) {}

    private static final String DECIMAL = ".٫";
    private static final String GROUPING = ",٬،";
    private static final int GROUP = 3;

    private static final class Scales {
        /// Powers of ten.
        static final Map<String, Integer> POWERS = load();

        private static Map<String, Integer> load() {
            Map<String, Integer> powers = new HashMap<>();
            for (Table.Row row : Table.read(NumberReader.class, "scales.tsv", 2)) {
                int power = Integer.parseInt(row.cell(0));
                row.words(1).forEach(form -> powers.put(FoldedText.of(form).toString(), power));
            }
            return powers;
        }
    }

    private record Read(BigDecimal value, int end) {}

    private final FoldedText text;
    private final Units units;

    private NumberReader(FoldedText text, Units units) {
        this.text = text;
        this.units = units;
    }

    /// All numbers of a text, in order; nothing for a language that is not read.
    public static List<Told> read(FoldedText text, Language language) {
        if (!language.isRead()) {
            return List.of();
        }
        boolean arabic = language == Language.ARABIC;
        Units units = Units.of(text, 0, text.length(), Lexicon.of(language), arabic);
        return new NumberReader(text, units).all();
    }

    private List<Told> all() {
        List<Told> found = new ArrayList<>();
        int i = 0;
        while (i < units.count()) {
            Read number = units.isNumber(i) ? digits(i) : words(i);
            if (number == null) {
                i++;
            } else {
                found.add(new Told(units.span(i, number.end - 1), plain(number.value)));
                i = number.end;
            }
        }
        return found;
    }

    /// «16,700», «7.5», «2٫4 میلیون».
    private Read digits(int i) {
        StringBuilder written = new StringBuilder(digitsOf(i));
        int last = i;
        boolean whole = true;
        while (whole && isJoined(last)) {
            char mark = units.mark(last + 1);
            boolean groups = GROUPING.indexOf(mark) >= 0 && units.digits(last + 2) == GROUP;
            whole = groups;
            if (!groups && DECIMAL.indexOf(mark) < 0) {
                break;
            }
            last += 2;
            written.append(groups ? "" : ".").append(digitsOf(last));
        }
        return scaled(new BigDecimal(written.toString()), last + 1);
    }

    /// Whether the number at `i`, a mark and another number touch.
    private boolean isJoined(int i) {
        return units.isMark(i + 1) && units.isNumber(i + 2) && units.touches(i) && units.touches(i + 1);
    }

    private String digitsOf(int i) {
        return text.string(units.start(i), units.end(i));
    }

    private @Nullable Read words(int i) {
        Numerals number = Numerals.at(units, i);
        if (number == null || number.value() == 1) {
            return null;
        }
        return scaled(BigDecimal.valueOf(number.value()), number.end());
    }

    /// The number that ends before unit `end` with the words behind it that make it larger.
    private Read scaled(BigDecimal number, int end) {
        BigDecimal value = number;
        int from = units.end(end - 1);
        while (true) {
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
            int to = from;
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            Integer power = Scales.POWERS.get(text.string(from, to));
            if (power == null) {
                return new Read(value, end);
            }
            value = value.scaleByPowerOfTen(power);
            from = to;
            while (end < units.count() && units.end(end) <= to && !units.isBreak(end)) {
                end++;
            }
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
