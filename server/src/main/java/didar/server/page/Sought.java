package didar.server.page;

import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.DayRange;
import didar.query.Whom;
import didar.server.http.Asked;
import didar.server.http.Parameters;
import didar.text.calendar.CalendarSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What readers look for in a list: as they wrote it, and as the list takes it.
///
/// @param given by the names of the fields, as it was written
/// @param asked the same for the list, with ISO days
/// @param named whom names mean
/// @param unknown names that nobody has: then there is nothing to show
public record Sought(
        Map<String, String> given, Parameters asked, Map<String, List<Identity>> named, List<String> unknown) {

    /// Fields that name somebody.
    private static final List<String> NAMES = List.of("who", "with", "about", "place");

    public Sought {
        given = Map.copyOf(given);
        named = Map.copyOf(named);
        unknown = List.copyOf(unknown);
    }

    static Sought of(Asked asked, Look look, Casebook casebook, List<String> fields) {
        Parameters parameters = asked.parameters();
        Map<String, String> given = new LinkedHashMap<>();
        for (String field : fields) {
            String value = parameters.one(field);
            if (value != null) {
                given.put(field, value);
            }
        }
        Map<String, List<Identity>> named = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String field : NAMES) {
            String name = given.get(field);
            if (name != null) {
                List<Identity> meant = Whom.of(name, casebook).meant();
                named.put(field, meant);
                if (meant.isEmpty()) {
                    unknown.add(name);
                }
            }
        }
        Parameters listed = parameters;
        listed = withDay(listed, "from", look.calendar(), DayRange::first);
        listed = withDay(listed, "to", look.calendar(), DayRange::last);
        return new Sought(given, listed, named, unknown);
    }

    private static Parameters withDay(
            Parameters parameters, String field, CalendarSystem calendar, Function<DayRange, LocalDate> end) {
        DayRange days = parameters.one(field, written -> WrittenDays.of(written, calendar));
        return days == null
                ? parameters
                : parameters.with(field, end.apply(days).toString());
    }

    /// What a field was given; empty where nothing was.
    public String of(String field) {
        return given.getOrDefault(field, "");
    }

    /// Whom a field means; `null` where it is empty, nobody has the name, or several have it.
    public @Nullable Identity one(String field) {
        List<Identity> meant = named.getOrDefault(field, List.of());
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    public boolean isKnown() {
        return unknown.isEmpty();
    }
}
