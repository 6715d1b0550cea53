package didar.link;

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
import didar.text.Language;
import didar.text.Span;
import java.time.LocalDate;
import java.util.List;

/// An article for tests: a minister receives another, who comes with somebody whom no list has.
///
/// @param day of July 2015 on which they met, and on which it was published
/// @param event whether the article tells of the meeting
record Encounter(String source, Language language, List<String> people, String text, int day, boolean event) {

    static Encounter persian(String source, int day) {
        return new Encounter(
                source,
                Language.PERSIAN,
                List.of("محمدجواد ظریف", "سرگئی لاوروف", "بهرام وزوایی"),
                "محمدجواد ظریف روز " + day + " با سرگئی لاوروف و بهرام وزوایی دیدار کرد.",
                day,
                true);
    }

    static Encounter arabic(String source, int day) {
        return new Encounter(
                source,
                Language.ARABIC,
                List.of("محمد جواد ظريف", "سيرغي لافروف", "بهرام وزوايي"),
                "التقى محمد جواد ظريف يوم " + day + " سيرغي لافروف وبهرام وزوايي.",
                day,
                true);
    }

    /// The same in other words.
    Encounter rewritten() {
        return new Encounter(source, language, people, text + " " + text, day, event);
    }

    Encounter withoutEvent() {
        return new Encounter(source, language, people, text + "!", day, false);
    }

    Dossier dossier() {
        LocalDate met = LocalDate.of(2015, 7, 1).plusDays(day);
        var published = new Published(met.toString(), met.atStartOfDay(), Calendar.GREGORIAN, Granularity.DAY, null);
        Span sentence = new Span(0, text.length());
        Article article = Article.plain(
                Integer.toHexString(text.hashCode()), source, language, published, text, List.of(sentence), List.of());
        return new Dossier(
                article,
                List.of(entity(1), entity(2), entity(3)),
                List.of(mention(1), mention(2), mention(3)),
                event ? List.of(meeting(met, sentence)) : List.of(),
                List.of(),
                List.of());
    }

    private Entity entity(int number) {
        return new Entity("e" + number, Entity.Kind.PERSON, people.get(number - 1), List.of(), null, null, List.of());
    }

    private Mention mention(int number) {
        String name = people.get(number - 1);
        int start = text.indexOf(name);
        return new Mention("e" + number, new Span(start, start + name.length()), Mention.Form.NAME);
    }

    private static Event meeting(LocalDate met, Span sentence) {
        var time = new EventTime(met.toString(), met, Granularity.DAY, null, null, EventTime.Resolution.EXPLICIT, null);
        return new Event(
                "v1",
                Event.Type.MEETING,
                Event.Status.HELD,
                List.of(
                        new Participant("e1", Participant.Role.HOST),
                        new Participant("e2", Participant.Role.GUEST),
                        new Participant("e3", Participant.Role.PARTY)),
                null,
                time,
                List.of(),
                null,
                new Codes(null, null),
                List.of(sentence));
    }
}
