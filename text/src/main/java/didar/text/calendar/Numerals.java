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

    /// The number that starts at unit `i`, or `null`: «۲۵», «۱۵ ام», «بیست و پنجم», «الخامس والعشرين».
    static @Nullable Numerals at(Units units, int i) {
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

    private static Sort sort(Term term) {
        return term.kind() == Kind.ORDINAL ? Sort.ORDINAL : Sort.CARDINAL;
    }

    private static @Nullable Term numeral(Units units, int i) {
        Term ordinal = units.as(Kind.ORDINAL, i);
        return ordinal != null ? ordinal : units.as(Kind.CARDINAL, i);
    }
}
