package didar.record;

import didar.text.Language;
import didar.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// Dossiers to test with. Their texts stand in resource files.
final class Dossiers {
    private Dossiers() {}

    static String resource(String name) {
        try (var in = Dossiers.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Uses every field; its text opens with a character outside the BMP, so that units and code points differ.
    static Dossier full() {
        String text = resource("full.txt");
        Span first = paragraph(text, 1);
        Span second = paragraph(text, 2);
        Article article = new Article(
                "b1946ac9",
                "samples/full.txt",
                Language.PERSIAN,
                paragraph(text, 0).of(text),
                "kicker",
                "lead",
                "outlet",
                "byline",
                "dateline",
                List.of(new Article.Credit("credit", new Span(second.start(), second.start() + 4))),
                "268812",
                List.of("category"),
                List.of("keyword"),
                List.of("related"),
                new Published(
                        "1395/10/28 16:35",
                        LocalDateTime.of(2017, 1, 17, 16, 35),
                        Calendar.PERSIAN,
                        Granularity.MINUTE,
                        ZoneId.of("Asia/Tehran")),
                text,
                List.of(new Article.Heading(Article.Heading.Kind.TITLE, paragraph(text, 0))),
                List.of(first, second),
                List.of(paragraph(text, 3)),
                List.of(new Note("outlet-guessed", "the outlet is named nowhere but in the footer", null)));
        Entity host = new Entity(
                "e1",
                Entity.Kind.PERSON,
                "host",
                List.of("h"),
                "Host",
                "IRN",
                List.of(new Entity.Office("office", "e3", Entity.Office.Status.CURRENT)));
        Entity guest = new Entity("e2", Entity.Kind.PERSON, "guest", List.of(), null, null, List.of())
                .heldBy(new Entity.Holder("holder", "Holder", "2013-08", "2021-08-25", "holders.tsv"));
        Entity body = new Entity("e3", Entity.Kind.ORGANIZATION, "body", List.of(), null, "IRN", List.of());
        Entity city = new Entity("e4", Entity.Kind.PLACE, "city", List.of(), null, "IRN", List.of());
        return new Dossier(
                article,
                List.of(host, guest, body, city),
                List.of(
                        new Mention("e1", new Span(first.start(), first.start() + 4), Mention.Form.NAME),
                        new Mention("e1", new Span(second.start(), second.start() + 2), Mention.Form.PRONOUN)),
                List.of(new Event(
                        "v1",
                        Event.Type.STATEMENT_JOINT,
                        Event.Status.HELD,
                        List.of(
                                new Event.Participant("e1", Event.Participant.Role.HOST),
                                new Event.Participant("e2", Event.Participant.Role.GUEST)),
                        "e4",
                        new EventTime(
                                "today",
                                LocalDate.of(2017, 1, 17),
                                Granularity.DAY,
                                "afternoon",
                                Calendar.PERSIAN,
                                EventTime.Resolution.RELATIVE,
                                "P0D"),
                        List.of(new Event.Topic("topic", new Span(first.end() - 5, first.end()))),
                        "e2",
                        new Codes("CONSULT/visit", "043"),
                        List.of(first))),
                List.of(new Statement(
                        "s1",
                        "e1",
                        "e2",
                        "e3",
                        "v1",
                        new Statement.Cue(new Span(second.start() + 3, second.start() + 8), "lemma"),
                        Statement.Mode.DIRECT,
                        new Span(second.start() + 10, second.end()),
                        Act.ACCUSE,
                        List.of(new Statement.About("e4", Statement.About.Stance.AGAINST)),
                        new Codes(null, "112"))),
                List.of(new Note("place-unknown", "two cities have this name", first)));
    }

    /// An article of which nothing is known but its text.
    static Dossier bare(Language language) {
        Article article = new Article(
                "0", "-", language, null, null, null, null, null, null, List.of(), null, List.of(), List.of(),
                List.of(), null, "x", List.of(), List.of(), List.of(), List.of());
        return new Dossier(
                article,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                language.isRead() ? List.of() : List.of(new Note("language-not-read", "not read", null)));
    }

    static Span paragraph(String text, int index) {
        int start = 0;
        for (int i = 0; i < index; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        return new Span(start, end < 0 ? text.length() : end);
    }
}
