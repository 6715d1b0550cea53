package didar.eval;

import didar.record.Event;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Events: found where one of the type shares two participants (a visit one) and has no more than one other; a meeting
/// and a summit count as one type. Status, day, place, host and code are looked at in pairs whose two sides were not
/// met before.
///
/// An event that is told twice is found by either, and spurious by neither: so the shared scorer has it.
final class EventMeasures {

    private final GoldDocument document;
    private final List<GoldEvent> gold;
    private final List<Account.Met> found;
    private final Tally tally;

    private EventMeasures(GoldDocument document, List<Account.Met> found, Tally tally) {
        this.document = document;
        this.gold = document.events();
        this.found = found;
        this.tally = tally;
    }

    static void of(GoldDocument document, Account account, Tally tally) {
        new EventMeasures(document, account.events(), tally).measure();
    }

    /// A document that was not read at all.
    static void missed(GoldDocument document, Tally tally) {
        for (GoldEvent event : document.events()) {
            if (!event.optional()) {
                tally.count("events").missed(1);
                tally.count(layer(event.type())).missed(1);
            }
        }
    }

    private static String layer(Event.Type type) {
        return "events." + type.json();
    }

    private void measure() {
        Set<Integer> gotGold = new HashSet<>();
        Set<Integer> gotFound = new HashSet<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (!fit(gold.get(i), found.get(j))) {
                    continue;
                }
                if (!gotGold.contains(i) && !gotFound.contains(j)) {
                    matched(gold.get(i), found.get(j));
                }
                gotGold.add(i);
                gotFound.add(j);
            }
        }
        Count all = tally.count("events");
        for (int i = 0; i < gold.size(); i++) {
            GoldEvent event = gold.get(i);
            if (event.optional()) {
                continue;
            }
            Count ofType = tally.count(layer(event.type()));
            if (gotGold.contains(i)) {
                all.right(1);
                ofType.right(1);
            } else {
                all.missed(1);
                ofType.missed(1);
                miss(Miss.Kind.EVENT_NOT_FOUND, null, shown(event));
            }
        }
        for (int j = 0; j < found.size() && !document.partial(); j++) {
            if (!gotFound.contains(j)) {
                Account.Met event = found.get(j);
                all.spurious(1);
                tally.count(layer(event.type())).spurious(1);
                miss(Miss.Kind.EVENT_NOT_IN_GOLD, event.evidence(), shown(event));
            }
        }
    }

    private boolean fit(GoldEvent wanted, Account.Met event) {
        if (wanted.type() != event.type() && !(isGathering(wanted.type()) && isGathering(event.type()))) {
            return false;
        }
        List<Aliases> names =
                wanted.participants().stream().map(document::aliases).toList();
        List<Aliases> who = event.participants().stream()
                .filter(participant -> participant.role() != Event.Participant.Role.ATTENDEE)
                .map(participant -> participant.who().aliases())
                .toList();
        long common = names.stream()
                .filter(name -> who.stream().anyMatch(somebody -> somebody.same(name)))
                .count();
        long others = who.stream()
                .filter(somebody -> names.stream().noneMatch(somebody::same))
                .count();
        int needed = wanted.type() == Event.Type.VISIT || names.size() < 2 ? 1 : 2;
        return common >= needed && others <= 1;
    }

    private static boolean isGathering(Event.Type type) {
        return type == Event.Type.MEETING || type == Event.Type.SUMMIT;
    }

    private void matched(GoldEvent wanted, Account.Met event) {
        tally.rate("events.status", wanted.status() == event.status());
        tally.label("status", word(wanted.status()), word(event.status()));
        tally.label("type", wanted.type().json(), event.type().json());
        if (wanted.status() != event.status()) {
            otherThan(Miss.Kind.WRONG_STATUS, wanted, event, word(wanted.status()), word(event.status()));
        }
        GoldTime time = wanted.time();
        // A weekday of an article without a date has no day.
        if (time != null && !(time instanceof GoldTime.Weekday && document.publication() == null)) {
            boolean right = isRight(time, document.publicationDay(), event.day());
            tally.rate("events.time", right);
            if (!right) {
                otherThan(
                        Miss.Kind.WRONG_TIME,
                        wanted,
                        event,
                        time.toString(),
                        event.day().toString());
            }
        }
        if (wanted.place() != null) {
            boolean right = event.place().aliases().same(document.aliases(wanted.place()));
            tally.rate("events.place", right);
            if (!right) {
                otherThan(
                        Miss.Kind.WRONG_PLACE,
                        wanted,
                        event,
                        wanted.place(),
                        event.place().shown());
            }
        }
        if (wanted.host() != null) {
            Aliases host = document.aliases(wanted.host());
            boolean right = event.participants().stream()
                    .anyMatch(p -> p.role() == Event.Participant.Role.HOST
                            && p.who().aliases().same(host));
            tally.rate("events.host", right);
            if (!right) {
                otherThan(Miss.Kind.WRONG_HOST, wanted, event, wanted.host(), "another or none");
            }
        }
        if (wanted.plover() != null) {
            boolean right = wanted.plover().equals(event.plover());
            tally.rate("events.code", right);
            if (!right) {
                otherThan(Miss.Kind.WRONG_CODE, wanted, event, wanted.plover(), String.valueOf(event.plover()));
            }
        }
    }

    /// Whether a day is the one that the gold means; one that is known to neither is.
    private static boolean isRight(GoldTime wanted, @Nullable LocalDate publication, Account.Day day) {
        return switch (wanted) {
            case GoldTime.Shift(int days) ->
                publication == null
                        ? Objects.equals(day.shift(), days)
                        : publication.plusDays(days).equals(day.value());
            case GoldTime.Weekday weekday -> day.value() != null && day.value().getDayOfWeek() == weekday.day();
            case GoldTime.Day(LocalDate value) -> value.equals(day.value());
            case GoldTime.Stretch _, GoldTime.Untold _ -> day.value() == null;
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(GoldEvent event) {
        return word(event.status()) + " " + event.type().json() + " of " + String.join(" + ", event.participants());
    }

    private static String shown(Account.Met event) {
        return word(event.status()) + " " + event.type().json() + " of "
                + event.participants().stream()
                        .map(participant -> participant.who().shown())
                        .collect(Collectors.joining(" + "));
    }

    private void otherThan(Miss.Kind kind, GoldEvent wanted, Account.Met event, String right, String got) {
        miss(kind, event.evidence(), "wanted " + right + ", got " + got + " in " + shown(wanted));
    }

    private void miss(Miss.Kind kind, Miss.@Nullable Place place, String what) {
        tally.miss(new Miss(kind, document.id(), place, what));
    }
}
