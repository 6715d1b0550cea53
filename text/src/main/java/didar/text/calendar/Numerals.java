package didar.text.calendar;

import org.jspecify.annotations.Nullable;

/// A whole number of the text, in digits or in words.
///
/// @param value 0 or more
/// @param end the unit after it
/// @param sort how it is written
record Numerals(int value, int end, Sort sort) {

    enum Sort {
        DIGITS,
        CARDINAL,
        ORDINAL
    }

    /// The number that starts at unit `i`, or `null`: «۲۵», «۱۵ ام», «بیست و پنجم», «هزار و سیصد و نود», «الخامس
    /// والعشرين».
    static @Nullable Numerals at(Units units, int i) {
        Numerals number = multiplied(units, i);
        while (number != null && number.sort == Sort.CARDINAL && number.value % 100 == 0) {
            int next = units.is(Kind.AND, number.end) ? number.end + 1 : units.hasAnd(number.end) ? number.end : -1;
            Numerals rest = next < 0 ? null : multiplied(units, next);
            if (rest == null || rest.sort == Sort.DIGITS || rest.value >= (number.value % 1000 == 0 ? 1000 : 100)) {
                break;
            }
            number = new Numerals(number.value + rest.value, rest.end, rest.sort);
        }
        return number;
    }

    /// «پنج هزار», «هزار», «صد»
    private static @Nullable Numerals multiplied(Units units, int i) {
        Term alone = units.as(Kind.MULTIPLIER, i);
        if (alone != null) {
            return new Numerals(alone.number(), i + 1, Sort.CARDINAL);
        }
        Numerals number = simple(units, i);
        Term times = number == null || number.sort == Sort.ORDINAL ? null : units.as(Kind.MULTIPLIER, number.end);
        return number == null || times == null || number.value > MOST / times.number()
                ? number
                : new Numerals(number.value * times.number(), number.end + 1, Sort.CARDINAL);
    }

    /// The largest number that a multiplier makes.
    private static final int MOST = 1_000_000;

    private static @Nullable Numerals simple(Units units, int i) {
        if (units.isNumber(i)) {
            boolean suffixed = units.is(Kind.ORDINAL_SUFFIX, i + 1);
            return new Numerals(units.value(i), suffixed ? i + 2 : i + 1, suffixed ? Sort.ORDINAL : Sort.DIGITS);
        }
        Term first = numeral(units, i);
        if (first == null) {
            return null;
        }
        Sort sort = sort(first);
        int joined = units.is(Kind.AND, i + 1) ? i + 2 : units.hasAnd(i + 1) ? i + 1 : -1;
        if (joined > 0) {
            Term second = numeral(units, joined);
            if (second != null) {
                boolean tensFirst = first.number() >= 20 && first.number() % 10 == 0 && second.number() < 10;
                boolean tensLast = first.number() < 10 && second.number() >= 20 && second.number() % 10 == 0;
                if ((tensFirst && !units.hasAnd(joined)) || (tensLast && units.hasAnd(joined))) {
                    return new Numerals(first.number() + second.number(), joined + 1, sort(second));
                }
            }
        }
        return new Numerals(first.number(), i + 1, sort);
    }

    /// The number after one that ends at `i`, where the two leave open which is meant: «سه چهار», «سه، چهار», «۴ تا ۶».
    static @Nullable Numerals other(Units units, int i) {
        Numerals next = at(units, i);
        if (next == null && (units.is(Kind.UNTIL, i) || units.isMark(i, '-') || units.isMark(i, '_'))) {
            next = at(units, i + 1);
        }
        if (next == null && units.isMark(i, '،')) {
            Numerals before = at(units, i - 1);
            Numerals after = at(units, i + 1);
            next = before != null && after != null && after.value() == before.value() + 1 ? after : null;
        }
        return next == null || next.sort() == Sort.ORDINAL ? null : next;
    }

    private static Sort sort(Term term) {
        return term.kind() == Kind.ORDINAL ? Sort.ORDINAL : Sort.CARDINAL;
    }

    private static @Nullable Term numeral(Units units, int i) {
        Term ordinal = units.as(Kind.ORDINAL, i);
        return ordinal != null ? ordinal : units.as(Kind.CARDINAL, i);
    }
}
