package didar.query.who;

import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.Clipping;
import didar.query.Meeting;
import didar.query.Meetings;
import didar.query.Named;
import didar.query.Saying;
import didar.query.Sayings;
import didar.record.Act;
import didar.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that a record tells of one person, body, place or group.
///
/// @param articles how many speak of it
/// @param first the first day on which one did; `null` where none has a day
/// @param names in the scripts in which articles have it, with how many, the most frequent first
/// @param offices by the first day on which they are told
/// @param meetings the latest first, as many as were asked for
/// @param met how many meetings were held with each, the most first
/// @param acts how many statements by what they do, the most first
/// @param about of whom and what was spoken in how many of them, the most first
/// @param sayings the latest first, as many as were asked for
/// @param outlets who speaks of it, with how many articles, the most first
/// @param corrections numbers of those by which it is seen so
public record Portrait(
        Identity identity,
        int articles,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Map<String, Integer> names,
        List<HeldOffice> offices,
        List<OfficeConflict> conflicts,
        List<Meeting> meetings,
        List<Often> met,
        Map<Act, Integer> acts,
        List<Often> about,
        List<Saying> sayings,
        Map<String, Integer> outlets,
        List<Long> corrections) {

    /// Somebody met or spoken of, and how often.
    public record Often(Named who, int times) {}

    /// @param gatherings how many of the latest meetings are kept
    /// @param sayings how many of the latest statements
    public static Portrait of(Identity identity, Casebook casebook, int gatherings, int sayings) {
        Set<String> ids = Set.of(identity.id());
        Writings names = new Writings();
        Map<String, Integer> outlets = new LinkedHashMap<>();
        Offices offices = new Offices();
        List<Clipping> clippings = casebook.clippings(ids);
        LocalDate first = null;
        LocalDate last = null;
        for (Clipping clipping : clippings) {
            LocalDate day = clipping.day();
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
            String outlet = clipping.outlet();
            if (outlet != null) {
                outlets.merge(outlet, 1, Integer::sum);
            }
            clipping.appearance().names().forEach(names::add);
            offices.read(clipping, identity.country());
        }
        List<Meeting> meetings = new ArrayList<>();
        Map<String, Often> met = new LinkedHashMap<>();
        Meetings.with(ids).events(casebook, event -> {
            if (meetings.size() < gatherings) {
                meetings.add(Meeting.of(event, casebook));
            }
            if (event.status() == Event.Status.HELD) {
                Meeting.parties(event).forEach(party -> count(casebook.named(party), identity, met));
            }
        });
        Map<Act, Integer> acts = new EnumMap<>(Act.class);
        Map<String, Often> about = new LinkedHashMap<>();
        List<Saying> latest = new ArrayList<>();
        Sayings.by(ids, Set.of()).remarks(casebook, remark -> {
            acts.merge(remark.act(), 1, Integer::sum);
            remark.about().forEach(topic -> count(casebook.named(topic), identity, about));
            if (latest.size() < sayings) {
                latest.add(casebook.saying(remark));
            }
        });
        List<HeldOffice> held = offices.offices();
        return new Portrait(
                identity,
                clippings.size(),
                first,
                last,
                names.counts(),
                held,
                offices.conflicts(identity, held, casebook),
                meetings,
                mostFirst(met.values()),
                mostFirst(acts),
                mostFirst(about.values()),
                latest,
                mostFirst(outlets),
                casebook.lens().byIdentity(identity.id()));
    }

    private static void count(Named who, Identity identity, Map<String, Often> counts) {
        String id = who.id();
        if (!identity.id().equals(id)) {
            counts.merge(
                    id == null ? who.called() : id, new Often(who, 1), (one, _) -> new Often(one.who, one.times + 1));
        }
    }

    private static List<Often> mostFirst(Collection<Often> counted) {
        return counted.stream()
                .sorted(Comparator.comparingInt(Often::times).reversed())
                .toList();
    }

    private static <T> Map<T, Integer> mostFirst(Map<T, Integer> counts) {
        Map<T, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
