package didar.server.page;

import com.ibm.icu.util.ULocale;
import didar.server.http.Asked;
import didar.server.http.Cookies;
import didar.server.http.Parameters;
import didar.server.route.Constants;
import didar.text.calendar.CalendarSystem;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How somebody wants pages to look. A browser keeps it in a cookie, so that addresses are the same for all.
///
/// @param keys whether a letter alone is a command
public record Look(Tongue tongue, CalendarSystem calendar, Digits digits, Theme theme, Keys keys) {

    /// Light or dark.
    public enum Theme {
        /// As the system of the reader has it.
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Whether single keys are commands. Who dictates or touches keys unawares turns them off (WCAG 2.2, 2.1.4).
    public enum Keys {
        ON,
        OFF
    }

    static final String COOKIE = "didar-look";

    private static final int PARTS = 5;

    /// What a browser keeps, else what its list of languages lets expect.
    public static Look of(Asked asked) {
        Look kept = read(Cookies.of(asked, COOKIE));
        return kept != null ? kept : usual(Tongue.wanted(asked.header("Accept-Language")));
    }

    /// What readers of a language are used to.
    static Look usual(Tongue tongue) {
        return new Look(tongue, tongue.calendar(), tongue.digits(), Theme.SYSTEM, Keys.ON);
    }

    /// This, with what the fields of a form change. With another language come its calendar and digits, unless others
    /// than before are chosen with it: a form sends all of its fields.
    Look changed(Parameters form) {
        Tongue chosen = form.word("language", Tongue.values(), Tongue::tag);
        Look base = chosen == null || chosen == tongue
                ? this
                : new Look(chosen, chosen.calendar(), chosen.digits(), theme, keys);
        CalendarSystem days = form.word("calendar", CalendarSystem.values(), Constants::of);
        Digits figures = form.word("digits", Digits.values(), Constants::of);
        return new Look(
                base.tongue,
                days == null || days == calendar ? base.calendar : days,
                figures == null || figures == digits ? base.digits : figures,
                Objects.requireNonNullElse(form.word("theme", Theme.values(), Constants::of), base.theme),
                Objects.requireNonNullElse(form.word("keys", Keys.values(), Constants::of), base.keys));
    }

    /// As the cookie has it.
    String written() {
        return String.join(
                ".",
                tongue.tag(),
                Constants.of(calendar),
                Constants.of(digits),
                Constants.of(theme),
                Constants.of(keys));
    }

    private static @Nullable Look read(@Nullable String written) {
        String[] parts = written == null ? new String[0] : written.split("\\.");
        if (parts.length != PARTS) {
            return null;
        }
        Tongue tongue = Arrays.stream(Tongue.values())
                .filter(one -> one.tag().equals(parts[0]))
                .findFirst()
                .orElse(null);
        CalendarSystem calendar = constant(CalendarSystem.values(), parts[1]);
        Digits digits = constant(Digits.values(), parts[2]);
        Theme theme = constant(Theme.values(), parts[3]);
        Keys keys = constant(Keys.values(), parts[4]);
        return tongue == null || calendar == null || digits == null || theme == null || keys == null
                ? null
                : new Look(tongue, calendar, digits, theme, keys);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] set, String word) {
        return Arrays.stream(set)
                .filter(one -> Constants.of(one).equals(word))
                .findFirst()
                .orElse(null);
    }

    /// Of ICU, with digits and calendar.
    public ULocale locale() {
        String system = switch (calendar) {
            case PERSIAN -> "persian";
            case ISLAMIC -> "islamic-umalqura";
            case GREGORIAN -> "gregorian";
        };
        return new ULocale(tongue.tag() + "@calendar=" + system + ";numbers=" + digits.system());
    }
}
