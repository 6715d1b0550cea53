package didar.query.who;

import static java.util.Objects.requireNonNull;

import didar.record.Act;
import didar.record.Article;
import didar.record.Calendar;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Event.Participant;
import didar.record.EventTime;
import didar.record.Granularity;
import didar.record.Mention;
import didar.record.Published;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import java.time.LocalDate;
import java.util.List;

/// Articles for tests: month by month a minister meets the same man, and says something about him.
final class Tour {

    static final String MINISTER = "بهرام وزوایی";
    static final String OTHER = "رامین ورجاوند";
    static final String OUTLET = "ایرنا";

    private Tour() {}

    /// When an article was published.
    ///
    /// @param month counted from 1
    static LocalDate day(int month) {
        return LocalDate.of(2016, month, 2);
    }

    /// @param month counted from 1
    static Article article(int month) {
        String text = MINISTER + "، وزیر نیرو، در ماه " + month + " با " + OTHER + " دیدار کرد و سخن گفت.";
        LocalDate date = day(month);
        var published = new Published(date.toString(), date.atStartOfDay(), Calendar.GREGORIAN, Granularity.DAY, null);
        return new Article(
                "t" + month,
                source(month),
                Language.PERSIAN,
                null,
                null,
                null,
                OUTLET,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                published,
                text,
                List.of(),
                List.of(new Span(0, text.length())),
                List.of(),
                List.of());
    }

    static String source(int month) {
        return "month-" + month;
    }

    static Dossier read(Article article) {
        Span whole = new Span(0, article.text().length());
        return new Dossier(
                article,
                List.of(
                        person("e1", MINISTER, new Entity.Office("وزیر نیرو", null, Entity.Office.Status.CURRENT)),
                        person("e2", OTHER)),
                List.of(mention("e1", MINISTER, article.text()), mention("e2", OTHER, article.text())),
                List.of(meeting(article, whole)),
                List.of(new Statement(
                        "s1",
                        "e1",
                        null,
                        null,
                        "v1",
                        new Statement.Cue(new Span(0, 1), "گفتن"),
                        Statement.Mode.INDIRECT,
                        whole,
                        Act.SAY,
                        List.of(new Statement.About("e2", Statement.About.Stance.NEUTRAL)),
                        new Codes(null, "010"))),
                List.of());
    }

    private static Entity person(String id, String name, Entity.Office... offices) {
        return new Entity(id, Entity.Kind.PERSON, name, List.of(), null, "IRN", List.of(offices));
    }

    private static Mention mention(String id, String name, String text) {
        int start = text.indexOf(name);
        return new Mention(id, new Span(start, start + name.length()), Mention.Form.NAME);
    }

    private static Event meeting(Article article, Span whole) {
        LocalDate day = requireNonNull(article.published()).day();
        return new Event(
                "v1",
                Event.Type.MEETING,
                Event.Status.HELD,
                List.of(new Participant("e1", Participant.Role.HOST), new Participant("e2", Participant.Role.GUEST)),
                null,
                new EventTime(day.toString(), day, Granularity.DAY, null, null, EventTime.Resolution.EXPLICIT, null),
                List.of(),
                null,
                new Codes(null, null),
                List.of(whole));
    }
}
