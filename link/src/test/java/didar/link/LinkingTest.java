package didar.link;

import static org.assertj.core.api.Assertions.assertThat;

import didar.link.event.EventsInMemory;
import didar.link.event.JoinedEvent;
import didar.link.event.Report;
import didar.link.who.KnownInMemory;
import didar.link.who.Resolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkingTest {

    /// Keeps what a record has to keep, as text alone, and goes on from it.
    private static final class Paper {
        final Map<String, String> links = new TreeMap<>();
        final Map<String, String> identities = new LinkedHashMap<>();
        final Map<String, Set<String>> keys = new HashMap<>();
        final Map<String, String> events = new TreeMap<>();

        void write(Linked linked) {
            links.put(linked.links().source(), LinkWriter.json(linked.links()));
            for (Changes.Learnt learnt : linked.changes().identities()) {
                String id = learnt.identity().id();
                identities.put(id, LinkWriter.json(learnt.identity()));
                keys.computeIfAbsent(id, _ -> new HashSet<>()).addAll(learnt.keys());
            }
            linked.changes().events().forEach(event -> events.put(event.id(), LinkWriter.json(event)));
            linked.changes().gone().forEach(events::remove);
        }

        Linking linking() {
            var known = new KnownInMemory();
            var reader = new LinkReader();
            identities.forEach((id, json) -> known.put(reader.identity(json), keys.getOrDefault(id, Set.of())));
            var told = new EventsInMemory();
            events.values().forEach(json -> told.put(LinkReader.event(json)));
            return new Linking(known, told);
        }

        @Nullable
        Links before(String source) {
            String json = links.get(source);
            return json == null ? null : LinkReader.links(json);
        }

        List<Object> all() {
            return List.of(links, List.copyOf(identities.entrySet()), keys, events);
        }
    }

    private final Paper paper = new Paper();
    private Linking linking = paper.linking();

    private Linked link(Encounter encounter) {
        Linked linked = linking.link(encounter.dossier(), paper.before(encounter.source()));
        paper.write(linked);
        return linked;
    }

    private static String event(Linked linked) {
        return linked.links().events().getFirst().id();
    }

    @Test
    void twoLanguagesTellOfOneMeetingOfTheSameTwo() {
        Linked persian = link(Encounter.persian("a", 1));
        Linked arabic = link(Encounter.arabic("b", 1));
        assertThat(event(arabic)).isEqualTo(event(persian));
        assertThat(arabic.links().events().getFirst().known()).isTrue();
        assertThat(arabic.links().identity("e1")).isEqualTo(persian.links().identity("e1"));
    }

    @Test
    void aKnownArticleIsToldTheSameAndChangesNothing() {
        Linked first = link(Encounter.persian("a", 1));
        link(Encounter.arabic("b", 1));
        Linked again = link(Encounter.persian("a", 1));
        assertThat(again.links()).isEqualTo(first.links());
        assertThat(again.changes().isEmpty()).isTrue();
    }

    @Test
    void aNewVersionKeepsTheIdsAndItsReportTakesThePlaceOfTheOlderOne() {
        Linked first = link(Encounter.persian("a", 1));
        Linked second = link(Encounter.persian("a", 1).rewritten());
        assertThat(event(second)).isEqualTo(event(first));
        assertThat(second.links().entities())
                .extracting(Resolution::id)
                .isEqualTo(first.links().entities().stream().map(Resolution::id).toList());
        assertThat(reports(event(second)))
                .extracting(Report::article)
                .containsExactly(second.links().article());
    }

    @Test
    void whatANewVersionNoLongerTellsIsGone() {
        Linked first = link(Encounter.persian("a", 1));
        Linked second = link(Encounter.persian("a", 1).rewritten().withoutEvent());
        assertThat(second.changes().gone()).containsExactly(event(first));
        assertThat(paper.events).isEmpty();
    }

    @Test
    void whatOthersTellStaysWhenANewVersionNoLongerTellsIt() {
        Linked first = link(Encounter.persian("a", 1));
        link(Encounter.arabic("b", 1));
        Linked second = link(Encounter.persian("a", 1).rewritten().withoutEvent());
        assertThat(second.changes().gone()).isEmpty();
        assertThat(reports(event(first))).extracting(Report::source).containsExactly("b");
    }

    @Test
    void aStateThatIsWrittenAndLoadedAtAnyArticleIsTheSameAsAnUndisturbedOne() {
        List<Encounter> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(i % 2 == 0 ? Encounter.persian("fa" + i, i / 6) : Encounter.arabic("ar" + i, i / 6));
        }
        articles.add(articles.get(3).rewritten());
        articles.add(articles.get(8).rewritten().withoutEvent());
        var random = new Random(5);
        for (int run = 0; run < 3; run++) {
            Collections.shuffle(articles, random);
            List<Object> undisturbed = run(articles, Integer.MAX_VALUE);
            assertThat(run(articles, 1 + random.nextInt(9))).isEqualTo(undisturbed);
            assertThat(run(articles, 1)).isEqualTo(undisturbed);
        }
    }

    /// What is on paper after all articles, where the linking begins anew from paper after every few.
    private static List<Object> run(List<Encounter> articles, int few) {
        var test = new LinkingTest();
        for (int i = 0; i < articles.size(); i++) {
            if (i % few == few - 1) {
                test.linking = test.paper.linking();
            }
            test.link(articles.get(i));
        }
        return test.paper.all();
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        Linked linked = link(Encounter.arabic("b", 1));
        assertThat(LinkReader.links(LinkWriter.json(linked.links()))).isEqualTo(linked.links());
        for (JoinedEvent event : linked.changes().events()) {
            assertThat(LinkReader.event(LinkWriter.json(event))).isEqualTo(event);
        }
        assertThat(linked.changes().identities()).isNotEmpty();
        for (Changes.Learnt learnt : linked.changes().identities()) {
            assertThat(new LinkReader().identity(LinkWriter.json(learnt.identity())))
                    .isEqualTo(learnt.identity());
        }
    }

    private List<Report> reports(String event) {
        String json = paper.events.get(event);
        return json == null ? List.of() : LinkReader.event(json).reports();
    }
}
