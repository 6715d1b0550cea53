package didar.query;

import didar.link.who.Topic;
import didar.record.Act;
import didar.store.Tied.StatementPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement of the record, as it is seen, without its words: what lists are made by. [Casebook#saying(Remark)] has
/// the rest.
///
/// @param speaker id of the one who said it; `null` where it cannot be told
/// @param about ids of those that are known among them
/// @param event id of the event it was said in
public record Remark(
        StatementPlace place,
        @Nullable String outlet,
        @Nullable String speaker,
        Act act,
        List<Topic> about,
        @Nullable String event) {

    public Remark {
        about = List.copyOf(about);
    }

    static Remark of(Saying saying) {
        return new Remark(
                Sayings.place(saying),
                saying.filed().article().outlet(),
                saying.speaker() == null ? null : saying.speaker().id(),
                saying.statement().act(),
                saying.about().stream().map(target -> topic(target.who())).toList(),
                saying.event());
    }

    private static Topic topic(Named who) {
        return new Topic(who.id(), who.called(), who.kind(), who.country());
    }
}
