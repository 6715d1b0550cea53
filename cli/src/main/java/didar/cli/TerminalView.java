package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.record.Article;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Note;
import didar.record.Statement;
import didar.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One dossier for a terminal: the article's head, who met whom, who said what, who they are, and what could not be
/// told.
final class TerminalView {

    private final Dossier dossier;
    private final Article article;
    private final Wording wording;
    private final Names names;
    private final ScreenDates dates;
    private final Screen screen;

    private TerminalView(Dossier dossier, Wording wording, ScreenDates dates, Screen screen) {
        this.dossier = dossier;
        this.article = dossier.article();
        this.wording = wording;
        this.names = new Names(dossier, wording::of);
        this.dates = dates;
        this.screen = screen;
    }

    static void write(Dossier dossier, Wording wording, ScreenDates dates, Screen screen) {
        var view = new TerminalView(dossier, wording, dates, screen);
        view.head();
        view.meetings();
        view.statements();
        view.people();
        view.notes();
    }

    private void head() {
        screen.rule();
        if (article.kicker() != null) {
            screen.paragraph(0, article.kicker(), Style.DIM);
        }
        screen.paragraph(0, article.title() == null ? "(no title)" : article.title(), Style.BOLD);
        var facts = new Facts();
        facts.add(article.outlet());
        facts.add(article.published() == null ? "no date" : dates.of(article.published()));
        facts.add(article.dateline());
        facts.add(article.code() == null ? null : "code " + article.code());
        article.credits().forEach(c -> facts.add("from " + c.name()));
        facts.add(article.language().tag());
        screen.line(0, facts.pieces(Style.PLAIN));
        screen.line(0, List.of(piece(article.source(), Style.DIM)));
    }

    private void meetings() {
        if (dossier.events().isEmpty()) {
            return;
        }
        screen.heading("Meetings");
        for (Event e : dossier.events()) {
            screen.blank();
            List<Piece> line = new ArrayList<>();
            line.add(piece(e.id(), Style.DIM));
            line.add(piece(e.type().json(), Style.NAME));
            line.add(piece(Names.word(e.status()), status(e.status())));
            if (e.time() != null) {
                line.add(piece("·"));
                line.add(piece(dates.of(e.time())));
            }
            if (e.place() != null) {
                line.add(piece("·"));
                line.add(piece(names.of(e.place())));
            }
            codes(line, e.codes());
            screen.line(1, line);
            for (Event.Participant p : e.participants()) {
                List<Piece> who = new ArrayList<>();
                who.add(piece(Names.word(p.role()), Style.DIM));
                who.add(piece(names.of(p.entity()), Style.NAME));
                office(who, p.entity());
                inferred(who, p.entity());
                screen.line(4, who);
            }
            for (Event.Topic t : e.topics()) {
                screen.line(4, List.of(piece("about", Style.DIM), piece(wording.of(t.text()))));
            }
            proof(e);
        }
    }

    /// The words that prove it, once for all events they prove.
    private void proof(Event e) {
        for (Event earlier : dossier.events()) {
            if (earlier.id().equals(e.id())) {
                break;
            }
            if (earlier.evidence().equals(e.evidence())) {
                screen.line(4, List.of(piece("in the words of " + earlier.id(), Style.DIM)));
                return;
            }
        }
        for (Span span : e.evidence()) {
            screen.paragraph(4, span.of(article.text()), Style.DIM);
        }
    }

    private void office(List<Piece> line, String entity) {
        Entity e = names.entity(entity);
        if (e != null
                && !e.offices().isEmpty()
                && !e.offices().getFirst().title().equals(e.name())) {
            line.add(piece("—"));
            line.add(piece(wording.of(e.offices().getFirst().title())));
        }
    }

    /// Adds who is thought to hold an office, dim and in brackets: it is not in the text.
    private void inferred(List<Piece> line, @Nullable String entity) {
        Entity e = entity == null ? null : names.entity(entity);
        String inferred = e == null ? null : Names.inferred(e, article.language());
        if (inferred != null) {
            line.add(piece("[" + inferred + "]", Style.DIM));
        }
    }

    private void statements() {
        if (dossier.statements().isEmpty()) {
            return;
        }
        screen.heading("Statements");
        for (Statement s : dossier.statements()) {
            screen.blank();
            List<Piece> line = new ArrayList<>();
            line.add(piece(s.id(), Style.DIM));
            line.add(
                    s.speaker() == null
                            ? piece("unknown speaker", Style.OPEN)
                            : piece(names.of(s.speaker()), Style.NAME));
            inferred(line, s.speaker());
            line.add(piece("—"));
            line.add(piece(Names.word(s.act()), Style.NAME));
            line.add(piece("·"));
            line.add(piece(Names.word(s.mode())));
            line.add(piece("·"));
            line.add(piece("«" + s.cue().span().of(article.text()) + "»"));
            if (s.via() != null) {
                line.add(piece("· via"));
                line.add(piece(names.of(s.via())));
            }
            if (s.addressee() != null) {
                line.add(piece("· to"));
                line.add(piece(names.of(s.addressee())));
            }
            for (Statement.About a : s.about()) {
                line.add(piece("· "
                        + switch (a.stance()) {
                            case AGAINST -> "against";
                            case FOR -> "for";
                            case NEUTRAL -> "about";
                        }));
                line.add(piece(names.of(a.entity())));
            }
            if (s.event() != null) {
                line.add(piece("· in " + s.event()));
            }
            codes(line, s.codes());
            if (wording.changes(s.content())) {
                line.add(piece("· half-spaces restored", Style.DIM));
            }
            screen.line(1, line);
            String content = wording.of(s.content());
            screen.paragraph(4, s.mode() == Statement.Mode.DIRECT ? "«" + content + "»" : content, Style.PLAIN);
        }
    }

    private void people() {
        List<Entity> people = dossier.entities().stream()
                .filter(e -> e.kind() == Entity.Kind.PERSON || !e.offices().isEmpty())
                .toList();
        if (people.isEmpty()) {
            return;
        }
        screen.heading("People");
        for (Entity e : people) {
            List<Piece> line = new ArrayList<>();
            line.add(piece(e.id(), Style.DIM));
            line.add(piece(names.of(e.id()), Style.NAME));
            var more = new Facts();
            more.add(e.romanized());
            more.add(e.country());
            if (!more.isEmpty()) {
                line.add(piece("·"));
                line.addAll(more.pieces(Style.PLAIN));
            }
            inferred(line, e.id());
            screen.line(1, line);
            for (Entity.Office o : e.offices()) {
                List<Piece> office = new ArrayList<>();
                office.add(piece(wording.of(o.title())));
                if (o.status() != Entity.Office.Status.CURRENT) {
                    office.add(piece("(" + Names.word(o.status()) + ")", Style.DIM));
                }
                screen.line(4, office);
            }
        }
    }

    private void notes() {
        Set<Note> notes = new LinkedHashSet<>(article.notes());
        notes.addAll(dossier.notes());
        if (notes.isEmpty()) {
            return;
        }
        screen.heading("Notes");
        for (Note n : notes) {
            List<Piece> line = new ArrayList<>();
            line.add(piece(n.code(), Style.OPEN));
            line.add(piece(n.message()));
            if (n.span() != null) {
                line.add(piece("«" + n.span().of(article.text()) + "»"));
            }
            screen.line(1, line);
        }
    }

    private static void codes(List<Piece> line, Codes codes) {
        if (codes.plover() != null) {
            line.add(piece("· PLOVER " + codes.plover(), Style.DIM));
        }
        if (codes.cameo() != null) {
            line.add(piece("· CAMEO " + codes.cameo(), Style.DIM));
        }
    }

    static Style status(Event.Status status) {
        return switch (status) {
            case HELD -> Style.GOOD;
            case PLANNED, PROPOSED -> Style.OPEN;
            case CANCELLED, DENIED -> Style.BAD;
        };
    }
}
