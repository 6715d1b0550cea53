package didar.export;

import didar.export.Occurrence.Attendance;
import didar.link.event.Party;
import didar.link.event.When;
import didar.record.Codes;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An event as an object with its participants and its reports in it: what `didar meetings --format json` lists, too.
public final class EventJson {

    private EventJson() {}

    /// Writes the fields of the object.
    public static void write(Occurrence occurrence, JsonLines json) throws IOException {
        json.string("id", occurrence.event().id());
        json.string("type", occurrence.event().type().json());
        json.string("status", Naming.word(occurrence.event().status()));
        json.objects("participants", occurrence.attendance(), attendance -> participant(attendance, json));
        When when = occurrence.event().when();
        if (when != null) {
            json.object("time", () -> {
                json.string("value", when.isDay() ? when.first().toString() : null);
                json.string("first", when.first().toString());
                json.string("last", when.last().toString());
                json.truth("told", when.told());
            });
        }
        Party place = occurrence.event().place();
        if (place != null) {
            json.object("place", () -> party(place, json));
        }
        Codes codes = occurrence.codes();
        if (codes.plover() != null || codes.cameo() != null) {
            json.object("codes", () -> {
                json.string("plover", codes.plover());
                json.string("cameo", codes.cameo());
            });
        }
        json.objects("reports", occurrence.accounts(), account -> {
            json.string("source", account.report().source());
            json.number("article", account.article().number());
            json.string("outlet", account.report().outlet());
            json.string("published", text(account.report().published()));
            json.string("type", account.report().type().json());
            json.string("status", Naming.word(account.report().status()));
            json.objects("evidence", account.proofs(), proof -> {
                json.number("start", proof.start());
                json.number("end", proof.end());
                json.string("text", proof.text());
            });
        });
    }

    private static void participant(Attendance attendance, JsonLines json) {
        party(attendance.party(), json);
        json.string("role", attendance.role() == null ? null : Naming.word(attendance.role()));
    }

    /// An id only where it is told who it is.
    private static void party(Party party, JsonLines json) {
        json.string("id", party.identified() ? party.id() : null);
        json.string("name", party.name());
        json.string("kind", Naming.word(party.kind()));
        json.string("country", party.country());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
