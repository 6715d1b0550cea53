package didar.query.json;

import didar.link.event.When;
import didar.query.overview.Encounter;
import didar.query.overview.Network;
import didar.query.overview.OutletTable;
import didar.query.overview.Places;
import didar.query.overview.Spot;
import didar.query.overview.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The record as a whole, looked at from four sides.
record OverviewFields(Fields json) {

    void write(Timeline timeline) {
        json.word("scale", timeline.scale());
        json.word("calendar", timeline.calendar());
        json.string("first", timeline.range().first());
        json.string("last", timeline.range().last());
        json.objects("parts", timeline.parts(), part -> {
            json.string("start", part.start());
            json.string("end", part.end());
            json.number("told", part.told());
            json.number("thought", part.thought());
            json.number("reports", part.reports());
        });
        json.objects("lanes", timeline.lanes(), lane -> {
            json.named("who", lane.who());
            json.number("count", lane.count());
            json.objects("parts", lane.starts().entrySet(), part -> {
                json.string("start", part.getKey());
                json.number("count", part.getValue());
            });
        });
        json.objects("meetings", timeline.encounters(), this::encounter);
        json.number("count", timeline.count());
        json.number("before", timeline.before());
        json.number("after", timeline.after());
        json.number("undated", timeline.undated());
    }

    private void encounter(Encounter encounter) {
        json.string("id", encounter.id());
        json.string("type", encounter.type().json());
        json.word("status", encounter.status());
        When when = encounter.when();
        if (when != null) {
            json.object("time", () -> {
                json.string("first", when.first());
                json.string("last", when.last());
                json.truth("told", when.told());
            });
        }
        json.objects("participants", encounter.parties(), json::named);
        json.named("place", encounter.place());
        json.number("reports", encounter.notices().size());
    }

    void write(Network network) {
        json.objects("nodes", network.nodes(), node -> {
            json.string("id", node.id());
            json.named("who", node.who());
            json.number("count", node.count());
            days(node.days());
        });
        json.objects("edges", network.edges(), edge -> {
            json.string("one", edge.one());
            json.string("other", edge.other());
            json.number("count", edge.count());
            days(edge.days());
        });
        json.number("weaker", network.weaker());
        json.number("crowds", network.crowds());
    }

    void write(Places places) {
        json.objects("sites", places.sites(), site -> {
            spot(site.spot());
            json.objects("places", site.called(), json::named);
            meetings(site.encounters());
        });
        json.objects("unknown", places.unknown(), unknown -> {
            json.named("place", unknown.place());
            meetings(unknown.encounters());
        });
        json.number("untold", places.untold());
    }

    private void spot(Spot spot) {
        json.string("name", spot.name());
        json.word("kind", spot.kind());
        json.string("country", spot.country());
        json.decimal("latitude", spot.latitude());
        json.decimal("longitude", spot.longitude());
    }

    private void meetings(List<Encounter> encounters) {
        json.number("count", encounters.size());
        json.objects("meetings", encounters, encounter -> {
            json.string("id", encounter.id());
            json.string("day", encounter.day());
        });
    }

    void write(OutletTable.Row row) {
        json.string("name", row.outlet().name());
        json.string("country", row.outlet().country());
        json.counts("languages", row.languages());
        json.number("articles", row.articles());
        json.number("events", row.events());
        json.number("shared", row.shared());
        json.number("first", row.first());
        json.number("abreast", row.abreast());
        json.string("lead", row.lead());
        named("copies", row.copies());
        named("copied", row.copied());
        json.strings("firsts", row.firsts());
        json.strings("silent", row.silent());
        json.objects("days", row.days().entrySet(), day -> {
            json.string("day", day.getKey());
            json.number("articles", day.getValue());
        });
    }

    private void named(String name, Map<String, Integer> counts) {
        json.objects(name, counts.entrySet(), count -> {
            json.string("outlet", count.getKey());
            json.number("articles", count.getValue());
        });
    }

    private void days(List<LocalDate> days) {
        json.strings("days", days.stream().map(LocalDate::toString).toList());
    }
}
