package didar.export;

import static org.assertj.core.api.Assertions.assertThat;

import didar.link.event.JoinedEvent;
import didar.record.Event;
import org.junit.jupiter.api.Test;

/// What the other tests stand on: that the invented articles have in them what the formats are to show.
class LibraryTest {

    @Test
    void eventsAreOfManyStatusesAndToldByOneArticleOrSeveral() {
        assertThat(Library.read().events())
                .extracting(JoinedEvent::status)
                .contains(Event.Status.HELD, Event.Status.PLANNED, Event.Status.CANCELLED, Event.Status.DENIED);
        assertThat(Library.read().events())
                .extracting(event -> event.reports().size())
                .contains(1, 2, 3);
    }

    @Test
    void oneArticleIsACopyAndSomebodyIsUnknown() {
        assertThat(Library.read().articles())
                .filteredOn(article -> article.copyOf() != null)
                .hasSize(1);
        assertThat(Library.read().articles())
                .anyMatch(article -> article.links().entities().stream().anyMatch(entity -> entity.id() == null));
    }
}
