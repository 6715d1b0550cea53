package didar.text.calendar;

/// What a word of time can do in an expression. The tables name these in their first column.
enum Kind {
    CARDINAL,
    ORDINAL,
    /// «ام» after digits.
    ORDINAL_SUFFIX,
    /// «هزار», alone or after a number.
    MULTIPLIER,
    HALF,
    QUARTER,
    AND,
    /// A day counted from today: «دیروز», «أمس».
    DAYWORD,
    /// A year counted from this one: «امسال», «پارسال».
    YEARWORD,
    PART,
    WEEKDAY,
    MONTH,
    /// A length of time: «روز», «أسبوع».
    UNIT,
    /// A unit as the second half of an adjective: «روزه» in «سه‌روزه».
    LENGTH,
    /// A length without a number beside it: «سال‌ها», «شش‌ماهه».
    SPELL,
    /// «ثلاثة» with its article: «الأيام الثلاثة».
    COUNTED,
    /// The article before digits: «الـ24».
    ARTICLE,
    /// «چند», «بضعة».
    VAGUE,
    PAST,
    FUTURE,
    /// «جاری», «الحالي»: after what it belongs to.
    THIS,
    /// «این», «هذا»: before what it belongs to.
    THIS_BEFORE,
    /// «اخیر», «الأخيرة»: some time up to now.
    LATELY,
    /// «اواخر», «مطلع»: the part of the time that follows.
    EDGE,
    /// «پایانی» in «روزهای پایانی سال».
    EDGE_AFTER,
    /// «أول» before a month: its first day.
    FIRST,
    /// «نیمه», «النصف» before an ordinal.
    HALVES,
    /// «سه‌ماهه», «الربع» before an ordinal.
    QUARTERS,
    /// Its number is the first month of the season in the calendar of the language.
    SEASON,
    /// What may stand before a season: «فصل».
    SEASON_HEAD,
    /// «دهه» before a number.
    DECADE,
    /// «ثمانينيات»; its number is the first of the ten.
    DECADES,
    CENTURY,
    /// A day that is kept every year; its number is the month times 100 and the day.
    FEAST,
    /// «هر», «كل».
    EVERY,
    /// «روزانه», «سنويا».
    RATE,
    /// «پنجشنبه‌ها»; guarded ones only after [#EVERY].
    WEEKDAYS,
    /// What is told apart by its year: «انتخابات» in «انتخابات ۱۴۰۰».
    YEARLY,
    /// «یک بار» after a rule.
    ONCE,
    /// «در میان» after a count: every second one.
    ALTERNATE,
    /// «بار», «مرة» after a number.
    TIMES,
    /// What is counted or measured, so that a number of two digits before it is no year.
    MEASURE,
    /// «آن», «همان», «ذلك»: before a time that was told.
    THAT,
    /// «بعد», «التالي», «نفسه»: after a time that was told.
    SAME,
    /// «تا», «إلى», «حتى» between the ends of a range.
    UNTIL,
    /// «إلا» before the minutes that are missing.
    LESS,
    /// «به», «مانده به» after the minutes that are missing.
    SHORT_OF,
    MIDNIGHT,
    THIRD,
    /// «پیش» after a quantity.
    AGO_AFTER,
    /// «دیگر» after a quantity.
    HENCE_AFTER,
    /// «قبل» before a quantity.
    AGO_BEFORE,
    /// «بعد» before a quantity.
    HENCE_BEFORE,
    /// «نحو» before a quantity.
    ABOUT,
    /// «بعد» after a quantity: counted from another event.
    NARRATIVE_AFTER,
    /// What opens the hour: «ساعت», «الساعة».
    CLOCK,
    ANTE_MERIDIEM,
    POST_MERIDIEM,
    ERA,
    /// «برابر با», «الموافق».
    EQUIVALENT,
    /// «من» between a day and its month.
    OF,
    /// «از» after «پیش», «على» after «بعد يومين»: counted from another event.
    FROM,
    /// «در», «في»: may stand between the parts of an expression.
    LINK,
    /// «مبارک» in «ماه مبارک رمضان».
    EPITHET,
    /// A part of a month («نیمه», «النصف»): an ordinal after it is no day.
    DIVISION,
    /// A word that may follow a guarded month.
    FOLLOW,
    /// A word before a weekday that makes it no day («امام جمعه»).
    NOT_WEEKDAY_AFTER,
    /// A word before a date that makes it a name («میدان ۱۳ آبان»).
    NOT_DATE_AFTER,
    /// A word before «امروز», «اليوم» that makes it a name.
    NOT_DAY_AFTER,
    /// A word after «اليوم» that makes it no today.
    NOT_DAY_BEFORE,
    /// A word before «العام» that makes it "general".
    NOT_YEAR_AFTER
}
