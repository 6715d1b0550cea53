package didar.cli;

import didar.record.Act;
import didar.record.Article;
import didar.record.Calendar;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Mention;
import didar.record.Note;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What views are tested with.
final class Views {
    private Views() {}

    static final ScreenDates DATES = new ScreenDates(Calendar.GREGORIAN);

    static String page(Dossier... dossiers) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var page = new HtmlPage(out, DATES, Wording::restored)) {
            for (Dossier d : dossiers) {
                page.accept(d);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// A dossier whose every string is `evil`.
    static Dossier hostile(String evil) {
        Span all = new Span(0, evil.length());
        Article article = new Article(
                evil,
                evil,
                Language.PERSIAN,
                evil,
                evil,
                evil,
                evil,
                evil,
                evil,
                List.of(new Article.Credit(evil, all)),
                evil,
                List.of(evil),
                List.of(evil),
                List.of(evil),
                null,
                evil,
                List.of(),
                List.of(all),
                List.of(),
                List.of());
        var office = new Entity.Office(evil, null, Entity.Office.Status.FORMER);
        var codes = new Codes(evil, evil);
        return new Dossier(
                article,
                List.of(new Entity("e1", Entity.Kind.PERSON, evil, List.of(evil), evil, evil, List.of(office))
                        .heldBy(new Entity.Holder(evil, evil, evil, evil, evil))),
                List.of(new Mention("e1", all, Mention.Form.NAME)),
                List.of(new Event(
                        "v1",
                        Event.Type.MEETING,
                        Event.Status.HELD,
                        List.of(new Event.Participant("e1", Event.Participant.Role.HOST)),
                        "e1",
                        null,
                        List.of(new Event.Topic(evil, all)),
                        null,
                        codes,
                        List.of(all))),
                List.of(new Statement(
                        "s1",
                        "e1",
                        "e1",
                        "e1",
                        "v1",
                        new Statement.Cue(all, evil),
                        Statement.Mode.DIRECT,
                        all,
                        Act.SAY,
                        List.of(new Statement.About("e1", Statement.About.Stance.AGAINST)),
                        codes)),
                List.of(new Note(evil, evil, all)));
    }
}
