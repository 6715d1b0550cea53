package didar.server.sample;

import static org.assertj.core.api.Assertions.assertThat;

import didar.query.Casebook;
import didar.query.Whom;
import didar.reader.Reader;
import didar.record.Event;
import didar.search.CatchUp;
import didar.store.Store;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The sample has what is worth a look.
class SampleRecordTest {

    private static SampleRecord sample;
    private static Store store;
    private static Casebook casebook;

    @BeforeAll
    static void make() throws IOException {
        sample = SampleRecord.make(new Reader()::read, 2);
        store = Store.open(sample.record(), Store.Access.READ);
        casebook = new Casebook(store);
    }

    @AfterAll
    static void end() throws IOException {
        store.close();
        sample.close();
        assertThat(sample.folder()).as("what goes with the server").doesNotExist();
    }

    @Test
    void it_is_searched_at_once() throws IOException {
        assertThat(CatchUp.state(store, sample.index()).isBehind()).isFalse();
    }

    @Test
    void meetings_are_told_in_both_languages_and_by_several_outlets() {
        assertThat(meetings(Event.Status.HELD))
                .filteredOn(event -> event.reports().stream()
                                .map(report -> Objects.requireNonNullElse(report.outlet(), ""))
                                .distinct()
                                .count()
                        >= 3)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void one_is_denied_one_is_called_off_and_copies_are_known() throws IOException {
        assertThat(meetings(Event.Status.DENIED)).isNotEmpty();
        assertThat(meetings(Event.Status.CANCELLED)).isNotEmpty();
        assertThat(store.copies()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_minister_is_one_person_in_both_scripts() {
        for (List<String> names : List.of(
                List.of("مهرآیین", "مهرآيين"),
                List.of("العتیبی", "العتيبي"),
                List.of("آکسوی", "أكسوي"),
                List.of("ولکوف", "فولكوف"))) {
            assertThat(Whom.of(names.getFirst(), casebook).meant())
                    .as(names.getFirst())
                    .hasSize(1)
                    .isEqualTo(Whom.of(names.getLast(), casebook).meant());
        }
    }

    private static List<didar.link.event.JoinedEvent> meetings(Event.Status status) {
        return casebook.events().stream()
                .map(casebook::event)
                .filter(Objects::nonNull)
                .filter(event -> event.status() == status)
                .toList();
    }
}
