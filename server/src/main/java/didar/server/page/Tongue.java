package didar.server.page;

import didar.text.calendar.CalendarSystem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language of the interface, with what its readers are used to.
public enum Tongue {
    PERSIAN("fa", "فارسی", true, CalendarSystem.PERSIAN, Digits.PERSIAN),
    ARABIC("ar", "العربية", true, CalendarSystem.GREGORIAN, Digits.ARABIC),
    ENGLISH("en", "English", false, CalendarSystem.GREGORIAN, Digits.LATIN);

    private final String tag;
    private final String own;
    private final boolean rightToLeft;
    private final CalendarSystem calendar;
    private final Digits digits;

    Tongue(String tag, String own, boolean rightToLeft, CalendarSystem calendar, Digits digits) {
        this.tag = tag;
        this.own = own;
        this.rightToLeft = rightToLeft;
        this.calendar = calendar;
        this.digits = digits;
    }

    /// BCP 47.
    public String tag() {
        return tag;
    }

    /// What it calls itself.
    public String own() {
        return own;
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /// The calendar that its readers use most.
    public CalendarSystem calendar() {
        return calendar;
    }

    public Digits digits() {
        return digits;
    }

    /// The first language of a browser's list that is one of these, else English.
    ///
    /// @param acceptLanguage the header of this name
    static Tongue wanted(@Nullable String acceptLanguage) {
        if (acceptLanguage != null) {
            for (String one : acceptLanguage.toLowerCase(Locale.ROOT).split(",")) {
                for (Tongue tongue : values()) {
                    if (one.strip().matches(tongue.tag + "\\b.*")) {
                        return tongue;
                    }
                }
            }
        }
        return ENGLISH;
    }
}
