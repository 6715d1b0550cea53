package didar.eval;

import didar.link.Linking;
import didar.link.Links;
import didar.link.event.EventJoining;
import didar.link.event.EventsInMemory;
import didar.link.event.Joined;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.link.event.When;
import didar.link.event.Wording;
import didar.link.event.Words;
import didar.link.who.KnownInMemory;
import didar.record.Dossier;
import didar.record.DossierReader;
import didar.record.Entity;
import didar.record.Event;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Prints how well reports of one event are joined: `JoinScore GOLD.json [DOSSIERS.jsonl [--errors]]`.
///
/// Linking alone gives the joiner the reports as they are marked, once with the days of the events and once with those
/// of
/// publication alone. The whole walk gives it the dossiers, and looks at those of their events that [JoinAlignment]
/// finds
/// a marked report for; marked reports that were not read are counted apart.
final class JoinScore {

    /// A marked report and the event that it was put in.
    private record Put(JoiningGold.Report report, String found) {

        BCubed.Item item() {
            return new BCubed.Item(report.event(), found);
        }
    }

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final JoiningGold gold;

    private JoinScore(JoiningGold gold) {
        this.gold = gold;
    }

    public static void main(String[] args) throws IOException {
        JoinScore score = new JoinScore(JoiningGold.read(Path.of(args[0])));
        score.print("linking alone", score.alone(true));
        score.print("linking alone, days not told", score.alone(false));
        if (args.length > 1) {
            score.walk(Path.of(args[1]), args.length > 2);
        }
    }

    /// Scores of linking alone on the half that weights are not set on, by whether the days of events are told.
    static Map<String, BCubed> alone(Path gold) throws IOException {
        JoinScore score = new JoinScore(JoiningGold.read(gold));
        return Map.of(
                "days told", score(score.alone(true), document -> !document.tuning()),
                "days not told", score(score.alone(false), document -> !document.tuning()));
    }

    private List<Put> alone(boolean days) {
        EventJoining joining = new EventJoining(new EventsInMemory());
        List<Put> items = new ArrayList<>();
        for (JoiningGold.Report report : gold.reports()) {
            Joined joined = joining.join(marked(report, days));
            if (!report.optional()) {
                items.add(new Put(report, joined.event().id()));
            }
        }
        return items;
    }

    private static Report marked(JoiningGold.Report report, boolean days) {
        JoiningGold.Document document = report.document();
        String place = report.place();
        return new Report(
                document.key(),
                document.key(),
                report.event(),
                document.outlet(),
                document.published(),
                report.type(),
                report.status(),
                report.participants().stream()
                        .map(name -> party(name, Entity.Kind.PERSON))
                        .toList(),
                List.of(),
                place == null ? null : party(place, Entity.Kind.PLACE),
                days && report.date() != null
                        ? When.on(report.date())
                        : When.of(null, document.published(), report.status()),
                Wording.NONE);
    }

    /// A name that begins with a small letter is an office or a group.
    private static Party party(String name, Entity.Kind kind) {
        Words words = Words.of(name);
        boolean named = Character.isUpperCase(name.charAt(0));
        return new Party(
                words.key(),
                name,
                Set.of(words.key()),
                List.of(words),
                Set.of(),
                null,
                named ? kind : Entity.Kind.GROUP,
                named,
                false);
    }

    private void walk(Path file, boolean errors) throws IOException {
        Map<String, Dossier> dossiers = new HashMap<>();
        try (DossierReader reader = new DossierReader(Files.newInputStream(file))) {
            for (Dossier d = reader.next(); d != null; d = reader.next()) {
                dossiers.put(d.article().source(), d);
            }
        }
        EventsInMemory events = new EventsInMemory();
        Linking linking = new Linking(new KnownInMemory(), events);
        Map<String, Links.EventLink> joined = new HashMap<>();
        List<JoiningGold.Document> documents = gold.documents().values().stream()
                .sorted(Comparator.comparing(
                                JoiningGold.Document::published, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(JoiningGold.Document::key))
                .toList();
        Map<JoiningGold.Report, Event> aligned = new HashMap<>();
        for (JoiningGold.Document document : documents) {
            Dossier dossier = dossiers.get(document.id());
            if (dossier == null) {
                throw new IOException(file + " has no dossier of " + document.id());
            }
            for (Links.EventLink link : linking.link(dossier, null).links().events()) {
                joined.put(document.key() + '#' + link.event(), link);
            }
            aligned.putAll(JoinAlignment.of(
                    gold.reports().stream()
                            .filter(report -> report.document().equals(document))
                            .toList(),
                    dossier));
        }
        List<Put> items = new ArrayList<>();
        List<Put> all = new ArrayList<>();
        for (JoiningGold.Report report : gold.reports()) {
            Event event = aligned.get(report);
            Links.EventLink one =
                    event == null ? null : joined.get(report.document().key() + '#' + event.id());
            if (report.optional()) {
                continue;
            }
            if (one != null) {
                items.add(new Put(report, one.id()));
                all.add(items.getLast());
            } else {
                all.add(new Put(report, "missed " + report.document().key() + report.event()));
            }
            if (errors && report.document().tuning()) {
                show(report, one, events);
            }
        }
        print("the whole walk, of the reports that were read", items);
        print("the whole walk, each missed report an event of its own", all);
    }

    private void show(JoiningGold.Report report, Links.@Nullable EventLink link, EventsInMemory events) {
        out.println(String.join(
                "\t",
                report.event(),
                report.document().key(),
                link == null ? "MISSED" : link.id(),
                report.type().json() + ' ' + report.date() + ' ' + String.join(" + ", report.participants()),
                link == null ? "" : shown(link, report.document().id(), events),
                link == null ? "" : String.format(Locale.ROOT, "%.1f", link.score()),
                link == null ? "" : link.reasons().toString()));
    }

    private static String shown(Links.EventLink link, String source, EventsInMemory events) {
        Report report = Objects.requireNonNull(events.get(link.id())).reports().stream()
                .filter(r -> r.source().equals(source) && r.event().equals(link.event()))
                .findFirst()
                .orElseThrow();
        Party place = report.place();
        When when = report.when();
        return report.type() + " "
                + report.sides().stream().map(Party::id).toList() + " @" + (place == null ? "" : place.name()) + " "
                + (when != null && when.isDay() ? when.first() : "~" + report.published());
    }

    private void print(String name, List<Put> items) {
        out.println(name);
        print("  tuning half", items, JoiningGold.Document::tuning);
        print("  other half", items, document -> !document.tuning());
        print("  all, Persian", items, document -> document.language().equals("fa"));
        print("  all, Arabic", items, document -> document.language().equals("ar"));
        print("  all", items, _ -> true);
    }

    private static BCubed score(List<Put> items, Predicate<JoiningGold.Document> counted) {
        return BCubed.of(
                items.stream().map(Put::item).toList(),
                items.stream()
                        .filter(put -> counted.test(put.report().document()))
                        .map(Put::item)
                        .toList());
    }

    private void print(String part, List<Put> items, Predicate<JoiningGold.Document> counted) {
        BCubed score = score(items, counted);
        List<BCubed.Item> means = items.stream()
                .filter(put -> counted.test(put.report().document()))
                .map(Put::item)
                .toList();
        out.printf(
                Locale.ROOT,
                "%-18s B-cubed P %.3f R %.3f F1 %.3f, %d reports of %d events, put into %d%n",
                part,
                score.precision(),
                score.recall(),
                score.f1(),
                means.size(),
                means.stream().map(BCubed.Item::gold).distinct().count(),
                means.stream().map(BCubed.Item::found).distinct().count());
    }
}
