package didar.query.json;

import didar.query.compare.Account;
import didar.query.compare.Carried;
import didar.query.compare.Comparison;
import didar.query.compare.Wording;
import java.util.List;

/// Accounts of an event side by side.
record ComparisonFields(Fields json) {

    void write(Comparison comparison) {
        var meetings = new MeetingFields(json);
        json.object("event", () -> meetings.write(comparison.meeting()));
        json.objects("first", comparison.first(), readout -> meetings.article(readout.filed()));
        json.objects("accounts", comparison.accounts(), this::account);
    }

    /// `alone` marks what no other account has.
    private void account(Account account) {
        var meetings = new MeetingFields(json);
        var sayings = new SayingFields(json);
        json.string("country", account.country());
        json.string("origin", account.origin());
        json.string("language", account.language().tag());
        json.objects("reports", account.readouts(), readout -> meetings.article(readout.filed()));
        json.objects("copies", account.carried(), this::carried);
        json.word("status", account.status());
        json.objects("participants", account.participants(), told -> {
            json.named(told.what().who());
            json.word("role", told.what().role());
            json.truth("alone", told.alone());
        });
        json.objects("missing", account.missing(), json::named);
        json.objects("topics", account.topics(), told -> {
            json.quote(told.what());
            json.truth("alone", told.alone());
        });
        json.objects("times", account.days(), day -> {
            json.string("text", day.text());
            json.string("first", day.first());
            json.string("last", day.last());
        });
        json.objects("places", account.places(), told -> {
            json.named(told.what());
            json.truth("alone", told.alone());
        });
        json.objects("statements", account.sayings(), told -> {
            sayings.write(told.what());
            json.truth("alone", told.alone());
        });
        json.objects("unsaid", account.unsaid(), sayings::write);
    }

    private void carried(Carried carried) {
        new MeetingFields(json).article(carried.readout().filed());
        json.string("from", carried.from());
        json.truth("exact", carried.exact());
        Wording wording = carried.wording();
        if (wording != null) {
            json.objects("changes", wording.changes(), this::change);
        }
    }

    private void change(List<Wording.Part> parts) {
        json.objects("parts", parts, part -> {
            json.word("is", part.fate());
            json.string("text", part.text());
        });
    }
}
