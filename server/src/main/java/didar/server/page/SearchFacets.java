package didar.server.page;

import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.DayRange;
import didar.record.Act;
import didar.record.Event;
import didar.search.Dimension;
import didar.search.Facets;
import didar.search.Filters;
import didar.server.route.Constants;
import didar.text.Language;
import didar.text.calendar.CalendarDate;
import didar.text.calendar.CalendarSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a search can be held to, and what it is held to, in the words of the reader.
public record SearchFacets(SearchAddress address, Frame frame, Casebook casebook) {

    /// @param dimension of which it has the choices
    public record Group(Dimension dimension, List<Choice> choices) {

        public Group {
            choices = List.copyOf(choices);
        }

        /// Whether its choices are seen before it is opened.
        public boolean open() {
            return OPEN.contains(dimension) || choices.stream().anyMatch(Choice::chosen);
        }

        /// Those that are seen first.
        public List<Choice> first() {
            return choices.stream().limit(FIRST).toList();
        }

        /// Those behind them.
        public List<Choice> rest() {
            return choices.stream().skip(FIRST).toList();
        }
    }

    /// @param address of the search with this chosen, or taken off where it is chosen
    public record Choice(String name, String address, long hits, boolean chosen) {}

    /// Something that the search is held to.
    ///
    /// @param parameter by which it is
    /// @param address of the search without it
    public record Held(String parameter, String name, String address) {}

    private static final int FIRST = 7;
    private static final Set<Dimension> OPEN =
            EnumSet.of(Dimension.KIND, Dimension.PERSON, Dimension.ABOUT, Dimension.PLACE, Dimension.OUTLET);

    List<Group> groups(Facets facets) {
        List<Group> groups = new ArrayList<>();
        for (Dimension dimension : facets.counts().keySet()) {
            List<Choice> choices = facets.of(dimension).stream()
                    .map(count -> choice(dimension, count))
                    .toList();
            // One that all have tells nothing, unless it was chosen.
            boolean parts = choices.size() > 1
                    || choices.stream().anyMatch(choice -> choice.chosen || choice.hits < facets.found());
            if (parts) {
                groups.add(new Group(dimension, choices));
            }
        }
        return groups;
    }

    private Choice choice(Dimension dimension, Facets.Count count) {
        String value = count.value();
        return switch (dimension) {
            case KIND -> one("kind", value, count);
            case ACT -> one("act", value, count);
            case TYPE -> one("type", value, count);
            case LANGUAGE -> one("language", value, count);
            case ABOUT -> one("about", value, count);
            case PLACE -> one("place", value, count);
            case OUTLET -> one("outlet", '"' + value + '"', count);
            case PERSON, BODY -> {
                boolean chosen = address.has("who", value);
                SearchAddress to = chosen ? address.without("who", value) : address.and("who", value);
                yield new Choice(name("who", value), to.toString(), count.hits(), chosen);
            }
            case YEAR -> year(CalendarSystem.GREGORIAN, count);
            case PERSIAN_YEAR -> year(CalendarSystem.PERSIAN, count);
            case ISLAMIC_YEAR -> year(CalendarSystem.ISLAMIC, count);
        };
    }

    private Choice one(String parameter, String value, Facets.Count count) {
        boolean chosen = address.has(parameter, value);
        SearchAddress to = chosen ? address.without(parameter) : address.with(parameter, value);
        return new Choice(name(parameter, value), to.toString(), count.hits(), chosen);
    }

    private Choice year(CalendarSystem calendar, Facets.Count count) {
        int year = Integer.parseInt(count.value());
        LocalDate first = new CalendarDate(calendar, year, 1, 1).toLocalDate();
        LocalDate last = CalendarDate.covers(calendar, year + 1)
                ? new CalendarDate(calendar, year + 1, 1, 1).toLocalDate().minusDays(1)
                : first.plusYears(1);
        boolean chosen = first.equals(day("from", DayRange::first)) && last.equals(day("to", DayRange::last));
        SearchAddress to = chosen
                ? address.without("from").without("to")
                : address.with("from", first.toString()).with("to", last.toString());
        return new Choice(frame.look().digits().in(count.value()), to.toString(), count.hits(), chosen);
    }

    private @Nullable LocalDate day(String parameter, Function<DayRange, LocalDate> end) {
        List<String> told = address.all(parameter);
        return told.isEmpty() ? null : end.apply(DayRange.of(told.getFirst()));
    }

    /// All that the search is held to beside its words.
    List<Held> held() {
        List<Held> held = new ArrayList<>();
        for (String parameter :
                List.of("kind", "who", "about", "place", "event", "act", "type", "outlet", "language")) {
            for (String value : address.all(parameter)) {
                held.add(new Held(
                        parameter,
                        name(parameter, value),
                        address.without(parameter, value).toString()));
            }
        }
        LocalDate first = day("from", DayRange::first);
        LocalDate last = day("to", DayRange::last);
        if (first != null && last != null) {
            held.add(new Held(
                    "days",
                    frame.dates().days(first, last),
                    address.without("from").without("to").toString()));
        } else if (first != null) {
            held.add(new Held(
                    "from", frame.dates().day(first), address.without("from").toString()));
        } else if (last != null) {
            held.add(new Held(
                    "to", frame.dates().day(last), address.without("to").toString()));
        }
        return held;
    }

    /// What a value of a parameter is called.
    private String name(String parameter, String value) {
        return switch (parameter) {
            case "kind" -> closed("found", Filters.Kind.values(), Constants::of, value);
            case "act" -> closed("act", Act.values(), Constants::of, value);
            case "type" -> closed("type", Event.Type.values(), Event.Type::json, value);
            case "language" -> closed("language", Language.values(), Language::tag, value);
            case "who", "about", "place" -> {
                Identity identity = casebook.identity(value);
                yield identity == null ? value : frame.naming().of(identity);
            }
            case "outlet" -> value.replace("\"", "");
            default -> value;
        };
    }

    private <E extends Enum<E>> String closed(String set, E[] constants, Function<E, String> word, String value) {
        return Arrays.stream(constants)
                .filter(one -> word.apply(one).equals(value))
                .findFirst()
                .map(one -> frame.words().of(set, one))
                .orElse(value);
    }
}
