package didar.correct;

import didar.record.Event;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody says is so. Identities and events are named by their ids, articles by their sources, statements by
/// their [Passage].
public sealed interface Change {

    /// Two identities are one.
    ///
    /// @param identity is seen no more
    /// @param into whom it is
    record Merge(String identity, String into) implements Change {}

    /// What some articles say of an identity is said of another.
    ///
    /// @param sources of the articles, in all their versions
    /// @param to whom they mean: somebody known, or one who is new by this
    /// @param name of one who is new; `null` for the name of the identity
    record Split(
            String identity,
            List<String> sources,
            String to,
            @Nullable String name) implements Change {

        public Split {
            sources = sources.stream().distinct().sorted().toList();
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("no article is taken away from " + identity);
            }
        }
    }

    /// @param name under which the identity is shown
    record Rename(String identity, String name) implements Change {}

    /// Two events are one.
    ///
    /// @param event is seen no more
    /// @param into which it is
    record Join(String event, String into) implements Change {}

    /// What an article reports of an event is of another.
    ///
    /// @param source of the article, in all its versions
    /// @param to which event it tells of: one that is known, or new by this
    record Move(String event, String source, String to) implements Change {}

    /// On which days an event was.
    ///
    /// @param last inclusive
    record Days(String event, LocalDate first, LocalDate last) implements Change {

        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }
    }

    record Status(String event, Event.Status status) implements Change {}

    /// What was taken for an event is none.
    record NoEvent(String event) implements Change {}

    /// Who says something.
    ///
    /// @param speaker `null` where it cannot be told
    record Speaker(Passage passage, @Nullable String speaker) implements Change {}

    /// What was taken for a statement is none.
    record NoStatement(Passage passage) implements Change {}

    /// The word for what it does.
    default String kind() {
        return switch (this) {
            case Merge _ -> "merge";
            case Split _ -> "split";
            case Rename _ -> "rename";
            case Join _ -> "join";
            case Move _ -> "move";
            case Days _ -> "date";
            case Status _ -> "status";
            case NoEvent _ -> "no-event";
            case Speaker _ -> "speaker";
            case NoStatement _ -> "no-statement";
        };
    }
}
