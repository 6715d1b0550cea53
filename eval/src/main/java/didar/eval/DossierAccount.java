package didar.eval;

import didar.record.Article;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.EventTime;
import didar.record.Statement;
import didar.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a dossier tells, with the names of its entities in the place of their ids.
final class DossierAccount {

    /// Longer contents are cut where they are shown, in code points.
    private static final int SHOWN = 60;

    private static final Pattern DAYS = Pattern.compile("(-?)P(-?\\d{1,6})D");

    private final Article article;
    private final Letters letters;
    private final Map<String, Account.Who> entities = new HashMap<>();

    private DossierAccount(Dossier dossier, Letters letters) {
        this.article = dossier.article();
        this.letters = letters;
        for (Entity entity : dossier.entities()) {
            entities.put(entity.id(), new Account.Who(Aliases.of(entity), entity.name()));
        }
    }

    static Account of(Dossier dossier, Letters letters) {
        var account = new DossierAccount(dossier, letters);
        return new Account(
                letters,
                dossier.statements().stream().map(account::said).toList(),
                dossier.events().stream().map(account::met).toList());
    }

    /// Where a span is, for people.
    static Miss.Place place(Span span, String text) {
        int start = text.codePointCount(0, span.start());
        return new Miss.Place(start, start + text.codePointCount(span.start(), span.end()));
    }

    private Account.Who who(@Nullable String id) {
        return id == null ? Account.Who.NOBODY : entities.getOrDefault(id, Account.Who.NOBODY);
    }

    private Account.Said said(Statement s) {
        return new Account.Said(
                who(s.speaker()),
                who(s.via()),
                Letters.fold(s.cue().span().of(article.text())),
                s.mode(),
                letters.run(s.content()),
                s.act(),
                s.about().stream()
                        .map(a -> new Account.Target(who(a.entity()), a.stance()))
                        .toList(),
                place(s.content(), article.text()),
                shown(s.content().of(article.text())));
    }

    /// On one line.
    private static String shown(String content) {
        String words = content.strip().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private Account.Met met(Event e) {
        List<Account.Participant> participants = e.participants().stream()
                .map(p -> new Account.Participant(who(p.entity()), p.role()))
                .toList();
        return new Account.Met(
                e.type(),
                e.status(),
                participants,
                who(e.place()),
                e.time() == null ? Account.Day.UNKNOWN : day(e.time()),
                e.codes().plover(),
                place(e.evidence().getFirst(), article.text()));
    }

    private static Account.Day day(EventTime time) {
        boolean toTheDay = switch (time.granularity()) {
            case MINUTE, HOUR, DAY, WEEK -> true;
            case MONTH, YEAR -> false;
        };
        return new Account.Day(toTheDay ? time.value() : null, time.relative() == null ? null : days(time.relative()));
    }

    /// The days of a duration that has nothing else; `null` for others.
    static @Nullable Integer days(String duration) {
        Matcher days = DAYS.matcher(duration);
        if (!days.matches()) {
            return null;
        }
        int count = Integer.parseInt(days.group(2));
        return days.group(1).isEmpty() ? count : -count;
    }
}
