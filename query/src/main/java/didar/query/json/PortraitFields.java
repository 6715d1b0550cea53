package didar.query.json;

import didar.link.name.Name;
import didar.query.who.HeldOffice;
import didar.query.who.OfficeConflict;
import didar.query.who.OfficeProof;
import didar.query.who.Portrait;
import java.util.Map;

/// All that is told of a person.
record PortraitFields(Fields json) {

    void write(Portrait portrait) {
        json.string("id", portrait.identity().id());
        json.string("name", portrait.identity().names().getFirst().text());
        json.strings(
                "names", portrait.identity().names().stream().map(Name::text).toList());
        json.word("kind", portrait.identity().kind());
        json.string("country", portrait.identity().country());
        json.numbers("corrections", portrait.corrections());
        json.number("articles", portrait.articles());
        json.string("first", portrait.first());
        json.string("last", portrait.last());
        json.counts("called", portrait.names());
        json.objects("offices", portrait.offices(), this::office);
        json.objects("conflicts", portrait.conflicts(), this::conflict);
        var meetings = new MeetingFields(json);
        json.objects("meetings", portrait.meetings(), meetings::write);
        json.objects("met", portrait.met(), this::often);
        json.counts("acts", portrait.acts());
        json.objects("about", portrait.about(), this::often);
        var sayings = new SayingFields(json);
        json.objects("statements", portrait.sayings(), sayings::write);
        json.objects("outlets", portrait.outlets().entrySet(), this::outlet);
    }

    private void often(Portrait.Often often) {
        json.named(often.who());
        json.number("times", often.times());
    }

    private void outlet(Map.Entry<String, Integer> outlet) {
        json.string("name", outlet.getKey());
        json.number("articles", outlet.getValue());
    }

    private void office(HeldOffice office) {
        json.string("title", office.titles().getFirst());
        json.strings("titles", office.titles());
        if (office.understood()) {
            json.string("key", office.key());
        }
        json.truth("former", office.former());
        json.string("from", office.from());
        json.string("to", office.to());
        json.objects("proofs", office.proofs(), this::proof);
    }

    private void proof(OfficeProof proof) {
        json.string("source", proof.source());
        json.string("outlet", proof.outlet());
        json.string("published", proof.day());
        json.string("title", proof.title());
        json.quote(proof.words());
    }

    private void conflict(OfficeConflict conflict) {
        json.string("office", conflict.office().titles().getFirst());
        switch (conflict) {
            case OfficeConflict.OtherHolder holder -> {
                json.string("kind", "other-holder");
                json.named("holder", holder.other());
                json.string("from", holder.from());
                json.string("to", holder.to());
                json.object("proof", () -> proof(holder.proof()));
            }
            case OfficeConflict.TwoStates states -> {
                json.string("kind", "two-states");
                json.string("other", states.other().titles().getFirst());
                json.object("proof", () -> proof(states.other().proofs().getFirst()));
            }
        }
    }
}
