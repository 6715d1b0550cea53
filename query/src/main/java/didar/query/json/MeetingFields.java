package didar.query.json;

import didar.link.event.JoinedEvent;
import didar.link.event.When;
import didar.query.Filed;
import didar.query.Meeting;
import didar.query.Readout;

/// An event with all its reports.
record MeetingFields(Fields json) {

    void write(Meeting meeting) {
        JoinedEvent event = meeting.event();
        json.string("id", event.id());
        json.string("type", event.type().json());
        json.word("status", event.status());
        json.numbers("corrections", meeting.corrections());
        json.objects("history", event.history(), told -> {
            json.word("status", told.status());
            json.string("published", told.published());
            json.string("source", told.source());
        });
        json.objects("participants", meeting.participants(), participant -> {
            json.named(participant.who());
            json.word("role", participant.role());
        });
        When when = event.when();
        if (when != null) {
            json.object("time", () -> when(when));
        }
        json.named("place", meeting.place());
        json.objects("reports", meeting.readouts(), this::report);
    }

    /// `value` only where it is one day; `told` where a report says so, else it is thought from publication.
    private void when(When when) {
        json.string("value", when.isDay() ? when.first() : null);
        json.string("first", when.first());
        json.string("last", when.last());
        json.truth("told", when.told());
    }

    private void report(Readout readout) {
        article(readout.filed());
        json.string("event", readout.event().id());
        json.string("type", readout.event().type().json());
        json.word("status", readout.event().status());
        json.quotes("evidence", readout.proofs());
    }

    /// Which article it is.
    void article(Filed filed) {
        json.string("source", filed.article().source());
        json.number("article", filed.standing().no());
        json.string("outlet", filed.article().outlet());
        json.string("published", filed.published());
        json.string("language", filed.article().language().tag());
        json.string("title", filed.article().title());
    }
}
