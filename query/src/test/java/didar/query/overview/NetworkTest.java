package didar.query.overview;

import static didar.query.overview.Sketch.JUBEIR;
import static didar.query.overview.Sketch.LAVROV;
import static didar.query.overview.Sketch.ZARIF;
import static org.assertj.core.api.Assertions.assertThat;

import didar.link.event.When;
import didar.query.Named;
import didar.record.Entity;
import didar.record.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final When DAY = When.on(LocalDate.parse("2016-05-08"));

    @Test
    void each_met_each_and_the_strongest_comes_first() {
        Overview overview = new Sketch()
                .held(DAY, ZARIF, LAVROV, JUBEIR)
                .held(When.on(LocalDate.parse("2016-05-09")), LAVROV, ZARIF)
                .overview();

        Network network = Network.of(overview, Scope.ALL, Network.Ends.PARTIES, 2);
        assertThat(network.edges().getFirst())
                .isEqualTo(new Network.Edge(
                        "lavrov", "zarif", 2, List.of(LocalDate.parse("2016-05-08"), LocalDate.parse("2016-05-09"))));
        assertThat(network.edges()).hasSize(2);
        assertThat(network.weaker()).isEqualTo(1);
        assertThat(network.nodes()).extracting(Network.Node::id).containsExactly("lavrov", "zarif", "jubeir");
    }

    @Test
    void what_was_only_announced_or_denied_is_no_meeting() {
        Overview overview = new Sketch()
                .with(Event.Status.PLANNED, DAY, null, List.of(), ZARIF, LAVROV)
                .with(Event.Status.DENIED, DAY, null, List.of(), ZARIF, JUBEIR)
                .overview();

        assertThat(Network.of(overview, Scope.ALL, Network.Ends.PARTIES, 10).nodes())
                .isEmpty();
    }

    @Test
    void who_is_not_told_by_name_is_no_node_but_has_a_country() {
        var delegation = new Named("d1", "هیأت ایرانی", List.of(), "هیأت ایرانی", Entity.Kind.GROUP, "IRN", List.of());
        var somebody = new Named(null, "وزير", List.of(), "وزير", Entity.Kind.PERSON, null, List.of());
        Overview overview = new Sketch()
                .held(DAY, delegation, LAVROV, somebody)
                .held(DAY, ZARIF, LAVROV)
                .overview();

        assertThat(Network.of(overview, Scope.ALL, Network.Ends.PARTIES, 10).edges())
                .extracting(Network.Edge::count)
                .containsExactly(1);
        assertThat(Network.of(overview, Scope.ALL, Network.Ends.COUNTRIES, 10).edges())
                .as("Iran and Russia met twice")
                .containsExactly(new Network.Edge("IRN", "RUS", 2, List.of(DAY.first(), DAY.first())));
    }

    @Test
    void of_a_crowd_it_is_not_said_that_each_met_each() {
        Named[] crowd = IntStream.range(0, 13)
                .mapToObj(i -> Sketch.person("p" + i, "نفر " + i, "IRN"))
                .toArray(Named[]::new);

        Network network = Network.of(new Sketch().held(DAY, crowd).overview(), Scope.ALL, Network.Ends.PARTIES, 100);
        assertThat(network.edges()).isEmpty();
        assertThat(network.crowds()).isEqualTo(1);
    }

    @Test
    void a_stretch_of_days_holds_what_can_have_been_in_it() {
        Overview overview = new Sketch()
                .held(DAY, ZARIF, LAVROV)
                .held(When.on(LocalDate.parse("2016-07-01")), ZARIF, JUBEIR)
                .overview();
        Scope may = Scope.ALL.within(LocalDate.parse("2016-05-01"), LocalDate.parse("2016-05-31"));

        assertThat(Network.of(overview, may, Network.Ends.PARTIES, 10).nodes())
                .extracting(Network.Node::id)
                .containsExactly("lavrov", "zarif");
    }
}
