package didar.eval;

import didar.record.Event;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A second annotation of an article, in the place of a dossier: what one careful reader finds in another's eyes.
final class SecondAccount {

    private final GoldDocument second;
    private final Locating locating;

    private SecondAccount(GoldDocument second, Locating locating) {
        this.second = second;
        this.locating = locating;
    }

    static Account of(GoldDocument second, Locating locating) {
        var account = new SecondAccount(second, locating);
        return new Account(
                locating,
                second.statements().stream().map(account::said).toList(),
                second.events().stream().map(account::met).toList());
    }

    private Account.Who who(@Nullable String name) {
        return name == null ? Account.Who.NOBODY : new Account.Who(second.aliases(name), name);
    }

    private Account.Said said(GoldStatement s) {
        return new Account.Said(
                who(s.speaker()),
                who(s.via()),
                Letters.fold(s.cue()),
                s.mode(),
                locating.runs(s.content()).stream().findFirst().orElse(Run.NONE),
                s.act(),
                s.about() == null
                        ? null
                        : s.about().stream()
                                .map(target -> new Account.Target(who(target.name()), target.stance()))
                                .toList(),
                s.content() instanceof Content.Offsets(int start, int end) ? new Miss.Place(start, end) : null,
                s.content().toString());
    }

    private Account.Met met(GoldEvent e) {
        List<Account.Participant> participants = e.participants().stream()
                .map(name -> new Account.Participant(
                        who(name), name.equals(e.host()) ? Event.Participant.Role.HOST : Event.Participant.Role.PARTY))
                .toList();
        Account.Day day = e.time() == null ? Account.Day.UNKNOWN : day(e.time(), second.publicationDay());
        return new Account.Met(e.type(), e.status(), participants, who(e.place()), day, e.plover(), null);
    }

    /// The day that an annotation means; of a weekday the one before the publication.
    private static Account.Day day(GoldTime time, @Nullable LocalDate publication) {
        return switch (time) {
            case GoldTime.Shift(int days) ->
                new Account.Day(publication == null ? null : publication.plusDays(days), days);
            case GoldTime.Day(LocalDate day) -> new Account.Day(day, null);
            case GoldTime.Weekday weekday ->
                new Account.Day(
                        publication == null ? null : publication.with(TemporalAdjusters.previousOrSame(weekday.day())),
                        null);
            case GoldTime.Stretch _, GoldTime.Untold _ -> Account.Day.UNKNOWN;
        };
    }
}
