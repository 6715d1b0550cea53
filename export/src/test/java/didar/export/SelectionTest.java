package didar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.link.event.JoinedEvent;
import didar.link.event.Report;
import didar.link.who.Identity;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Chronicle ALL = Library.read();

    @Test
    void daysChooseTheEventsAndAllTheirReports() {
        LocalDate day = LocalDate.of(2017, 1, 17);
        Chronicle chosen = new Selection(day, day, Set.of()).of(ALL);
        assertThat(chosen.events())
                .singleElement()
                .satisfies(event -> assertThat(event.reports())
                        .extracting(Report::source)
                        .containsExactlyInAnyOrder(
                                "https://example.org/fa/1", "https://example.org/ar/1", "fa-copy-1"));
        assertThat(chosen.articles())
                .extracting(article -> article.links().source())
                .containsExactly("https://example.org/fa/1", "https://example.org/ar/1", "fa-copy-1");
    }

    @Test
    void somebodyChoosesWhatSpeaksOfThem() {
        Chronicle chosen = new Selection(null, null, Set.of("mahmoud-abbas")).of(ALL);
        assertThat(chosen.articles())
                .extracting(article -> article.links().source())
                .containsExactly("https://example.org/ar/2", "https://example.org/ar/3");
        assertThat(chosen.events()).hasSize(1);
    }

    @Test
    void identitiesAreThoseWhoAreSpokenOf() {
        Chronicle chosen = new Selection(null, null, Set.of("mahmoud-abbas")).of(ALL);
        assertThat(chosen.identities())
                .extracting(Identity::id)
                .contains("mahmoud-abbas", "abdel-fattah-el-sisi")
                .doesNotContain("sergey-lavrov");
    }

    @Test
    void withoutAnyWishItIsTheWholeRecord() {
        assertThat(Selection.everything().of(ALL)).isSameAs(ALL);
        assertThat(ALL.events()).extracting(JoinedEvent::id).isSorted();
    }

    @Test
    void aSelectionEndsAfterItBegins() {
        assertThatThrownBy(() -> new Selection(LocalDate.of(2017, 2, 1), LocalDate.of(2017, 1, 1), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2017-01-01");
    }
}
