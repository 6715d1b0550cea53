package didar.eval;

import didar.record.Act;
import didar.record.Article;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.EventTime;
import didar.record.Granularity;
import didar.record.Mention;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A small article, its gold, and a dossier that is right and wrong in as many ways as can be counted by hand.
final class Small {

    private static final Codes UNCODED = new Codes(null, null);

    private Small() {}

    static InputStream resource(String name) {
        return Objects.requireNonNull(Small.class.getResourceAsStream(name), name);
    }

    static String text() throws IOException {
        try (var in = resource("small.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<GoldDocument> gold() throws IOException {
        try (var reader = new GoldReader("small.json", resource("small.json"))) {
            return reader.rest();
        }
    }

    static Dossier dossier(String source) throws IOException {
        String text = text();
        return new Dossier(
                article(source, text),
                List.of(
                        person("e1", "احمد نیکنام", office("رئیس مجلس"), office("سفیر")),
                        person("e2", "سخنگوی دولت"),
                        person("e3", "وزیر خارجه عمان"),
                        new Entity("e4", Entity.Kind.PLACE, "مسقط", List.of(), null, null, List.of()),
                        new Entity("e5", Entity.Kind.PLACE, "اروپا", List.of(), null, null, List.of())),
                List.of(
                        mention(text, "e3", "وزیر خارجه عمان", Mention.Form.OFFICE),
                        mention(text, "e1", "رئیس مجلس", Mention.Form.OFFICE),
                        mention(text, "e1", "نیکنام گفت", Mention.Form.NAME),
                        mention(text, "e2", " وی ", Mention.Form.PRONOUN),
                        mention(text, "e1", "افزود", Mention.Form.ELIDED)),
                List.of(
                        event(text, "v1", Event.Type.MEETING, Event.Status.PLANNED, "e4", host("e1"), guest("e3")),
                        event(text, "v2", Event.Type.VISIT, Event.Status.HELD, null, guest("e3"))),
                List.of(
                        statement(text, "s1", "e1", "گفت", "همکاری دو کشور بیشتر می‌شود", Act.SAY, List.of()),
                        statement(
                                text,
                                "s2",
                                "e2",
                                "افزود",
                                "تحریم‌های اروپا را محکوم می‌کنیم و خواهان گفت‌وگو هستیم",
                                Act.CONDEMN,
                                List.of(
                                        new Statement.About("e5", Statement.About.Stance.NEUTRAL),
                                        new Statement.About("e4", Statement.About.Stance.FOR))),
                        statement(text, "s3", "e3", "دیدار", "احمد نیکنام رئیس مجلس", Act.SAY, List.of())),
                List.of());
    }

    private static Article article(String source, String text) {
        return Article.plain("a", source, Language.PERSIAN, null, text, List.of(new Span(0, text.length())), List.of());
    }

    private static Entity person(String id, String name, Entity.Office... offices) {
        return new Entity(id, Entity.Kind.PERSON, name, List.of(), null, null, List.of(offices));
    }

    private static Entity.Office office(String title) {
        return new Entity.Office(title, null, Entity.Office.Status.CURRENT);
    }

    /// The first place of the words.
    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Mention mention(String text, String entity, String words, Mention.Form form) {
        return new Mention(entity, span(text, words), form);
    }

    private static Event.Participant host(String entity) {
        return new Event.Participant(entity, Event.Participant.Role.HOST);
    }

    private static Event.Participant guest(String entity) {
        return new Event.Participant(entity, Event.Participant.Role.GUEST);
    }

    private static Event event(
            String text,
            String id,
            Event.Type type,
            Event.Status status,
            @Nullable String place,
            Event.Participant... participants) {
        var time = new EventTime(
                "دیروز", LocalDate.of(2024, 5, 5), Granularity.DAY, null, null, EventTime.Resolution.RELATIVE, "-P1D");
        return new Event(
                id,
                type,
                status,
                List.of(participants),
                place,
                time,
                List.of(),
                null,
                UNCODED,
                List.of(span(text, "دیدار کرد")));
    }

    private static Statement statement(
            String text, String id, String speaker, String cue, String content, Act act, List<Statement.About> about) {
        return new Statement(
                id,
                speaker,
                null,
                null,
                null,
                new Statement.Cue(span(text, cue), cue),
                Statement.Mode.DIRECT,
                span(text, content),
                act,
                about,
                UNCODED);
    }
}
