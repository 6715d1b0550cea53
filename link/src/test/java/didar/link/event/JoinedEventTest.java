package didar.link.event;

import static didar.link.event.Telling.country;
import static didar.link.event.Telling.july;
import static didar.link.event.Telling.meeting;
import static didar.link.event.Telling.person;
import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Event;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JoinedEventTest {

    private static final Report BY_COUNTRY =
            meeting("Zarif", country("Italy", "ITA")).on(7).printedOn(7).by("a").report();
    private static final Report BY_NAME = meeting("Zarif", person("Gentiloni", "ITA"))
            .on(8)
            .printedOn(8)
            .at("Tehran", "IRN")
            .by("b")
            .report();
    private static final Report SUMMIT = Telling.of(Event.Type.SUMMIT, "Zarif", person("Gentiloni", "ITA"))
            .on(8)
            .printedOn(9)
            .by("c")
            .report();

    private final JoinedEvent event = JoinedEvent.of(BY_COUNTRY).with(BY_NAME).with(SUMMIT);

    @Test
    void whoTakesPartIsCalledByNameWhereAReportDoes() {
        assertThat(event.participants()).extracting(Party::name).containsExactly("Zarif", "Gentiloni");
    }

    @Test
    void theTypeIsThatOfMostReports() {
        assertThat(event.type()).isEqualTo(Event.Type.MEETING);
    }

    @Test
    void theDayIsThatOfMostReportsAndThePlaceThatOfTheFirstThatSaysOne() {
        assertThat(event.when()).isEqualTo(When.on(july(8)));
        assertThat(Objects.requireNonNull(event.place()).name()).isEqualTo("Tehran");
    }

    @Test
    void itIsFoundByEachSideOnEachDayThatIsTold() {
        assertThat(event.handles())
                .contains(
                        new JoinedEvent.Handle("GATHERING zarif", july(7)),
                        new JoinedEvent.Handle("GATHERING gentiloni", july(8)))
                .doesNotContain(new JoinedEvent.Handle("GATHERING gentiloni", july(7)));
    }

    @Test
    void withoutItsOnlySourceNothingIsLeft() {
        assertThat(JoinedEvent.of(BY_NAME).without(BY_NAME.source())).isNull();
        assertThat(Objects.requireNonNull(event.without(BY_NAME.source())).reports())
                .containsExactly(BY_COUNTRY, SUMMIT);
    }
}
