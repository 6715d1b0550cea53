package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.extract.ActEvidence;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Mention;
import didar.record.Note;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import didar.text.Tokens;
import didar.text.ar.Clitics;
import didar.text.ar.Segments;
import didar.text.calendar.Direction;
import didar.text.calendar.TimeExpression;
import didar.text.calendar.TimeReader;
import didar.text.halfspace.HalfSpaces;
import didar.text.halfspace.RestoredText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The walk of one article, stage by stage, for whoever wonders why a dossier says what it says.
final class Explanation {

    private static final int REASONS = 6;

    private final Dossier dossier;
    private final Map<Statement, ActEvidence> evidence;
    private final Article article;
    private final String text;
    private final Names names;
    private final ScreenDates dates;
    private final Screen screen;

    private Explanation(Dossier dossier, Map<Statement, ActEvidence> evidence, ScreenDates dates, Screen screen) {
        this.dossier = dossier;
        this.evidence = evidence;
        this.article = dossier.article();
        this.text = article.text();
        this.names = new Names(dossier);
        this.dates = dates;
        this.screen = screen;
    }

    /// @param evidence what the acts were judged by that their verbs did not settle
    static void write(Dossier dossier, Map<Statement, ActEvidence> evidence, ScreenDates dates, Screen screen) {
        var e = new Explanation(dossier, evidence, dates, screen);
        e.parts();
        e.blocks();
        e.sentences();
        e.halfSpaces();
        e.entities();
        e.events();
        e.statements();
        e.notes();
    }

    private void parts() {
        screen.rule();
        screen.line(0, List.of(piece(article.source(), Style.BOLD)));
        screen.heading("1 Archive: the parts of the article");
        part("id", article.id());
        part("language", article.language().tag());
        part("kicker", article.kicker());
        part("title", article.title());
        part("lead", article.lead());
        part("outlet", article.outlet());
        part("byline", article.byline());
        part("dateline", article.dateline());
        article.credits().forEach(c -> part("credit", c.name() + " " + place(c.span())));
        part("code", article.code());
        article.category().forEach(c -> part("category", c));
        article.keywords().forEach(k -> part("keyword", k));
        article.related().forEach(r -> part("related", r));
        var published = article.published();
        if (published == null) {
            part("published", "unknown");
        } else {
            part("published", published.text());
            part(
                    "",
                    Names.word(published.calendar()) + ", to the " + Names.word(published.granularity()) + ": "
                            + dates.of(published));
        }
    }

    private void part(String name, @Nullable String value) {
        if (value != null) {
            screen.line(1, List.of(piece(name, Style.DIM), piece(value)));
        }
    }

    private void blocks() {
        screen.heading("2 Archive: what each part of the text is");
        record Block(Span span, String kind) {}
        List<Block> blocks = new ArrayList<>();
        article.headings().forEach(h -> blocks.add(new Block(h.span(), Names.word(h.kind()))));
        article.body().forEach(s -> blocks.add(new Block(s, "body")));
        article.noise().forEach(s -> blocks.add(new Block(s, "noise")));
        blocks.sort((a, b) -> a.span().compareTo(b.span()));
        for (Block b : blocks) {
            screen.line(
                    1,
                    List.of(
                            piece(b.kind(), b.kind().equals("noise") ? Style.DIM : Style.NAME),
                            piece(place(b.span()), Style.DIM),
                            piece(b.span().of(text))));
        }
    }

    private void sentences() {
        screen.heading(
                "3 Text: sentences, words (‹as matched› where that differs), Arabic clitics and times of the body");
        List<Span> parts = new ArrayList<>(article.body());
        article.headings().stream()
                .map(Article.Heading::span)
                .filter(h -> article.body().stream().noneMatch(h::overlaps))
                .forEach(parts::add);
        parts.sort(null);
        Tokens tokens = Tokens.of(text, parts);
        Segments segments =
                article.language() == Language.ARABIC ? Clitics.load().segment(tokens) : null;
        int shown = 0;
        for (int s = 0; s < tokens.sentences(); s++) {
            int first = tokens.first(s);
            int after = tokens.after(s);
            if (first >= after) {
                continue;
            }
            screen.blank();
            Span span = tokens.span(first, after - 1);
            screen.line(1, List.of(piece("sentence " + ++shown, Style.NAME), piece(place(span), Style.DIM)));
            StringBuilder words = new StringBuilder();
            for (int t = first; t < after; t++) {
                String written = tokens.span(t).of(text);
                String folded = tokens.form(t);
                words.append(t > first ? " | " : "").append(written);
                if (!written.equals(folded)) {
                    words.append(" ‹").append(visible(folded)).append('›');
                }
            }
            screen.paragraph(2, words.toString(), Style.PLAIN);
            if (segments != null) {
                clitics(segments, first, after);
            }
            times(tokens, first, after);
        }
    }

    /// The words that are cut, each with its parts and how a part is written alone where that is otherwise.
    private void clitics(Segments segments, int first, int after) {
        StringBuilder words = new StringBuilder();
        for (int t = first; t < after; t++) {
            if (!segments.isCut(t)) {
                continue;
            }
            words.append(words.isEmpty() ? "" : " | ");
            for (int p = segments.first(t); p < segments.after(t); p++) {
                String written = segments.span(p).of(text);
                String form = segments.form(p);
                words.append(p > segments.first(t) ? "+" : "").append(written);
                if (!written.equals(form)) {
                    words.append(" ‹").append(form).append('›');
                }
            }
        }
        if (!words.isEmpty()) {
            screen.line(2, List.of(piece("words cut into clitics and stem", Style.DIM)));
            screen.paragraph(4, words.toString(), Style.PLAIN);
        }
    }

    private void times(Tokens tokens, int first, int after) {
        var published = article.published();
        var found = TimeReader.read(
                tokens.folded(), tokens.foldedStart(first), tokens.foldedEnd(after - 1), article.language());
        for (TimeExpression unresolved : found) {
            TimeExpression time =
                    TimeReader.resolve(unresolved, published == null ? null : published.day(), Direction.PAST);
            List<Piece> line = new ArrayList<>();
            line.add(piece("time", Style.DIM));
            line.add(piece(place(time.span()), Style.DIM));
            line.add(piece(time.span().of(text)));
            line.add(piece(Names.word(time.resolution()) + ", to the " + Names.word(time.granularity()), Style.DIM));
            if (time.relative() != null) {
                line.add(piece(time.relative(), Style.DIM));
            }
            line.add(
                    time.value() == null
                            ? piece("no day: " + time.reason(), Style.OPEN)
                            : piece(time.value().toString()));
            screen.line(4, line);
        }
    }

    /// Only Persian loses them; they are shown as `·`.
    private void halfSpaces() {
        if (article.language() != Language.PERSIAN) {
            return;
        }
        RestoredText restored = HalfSpaces.load().restore(text);
        screen.blank();
        screen.line(
                1,
                List.of(piece(
                        "half-spaces that the source lost: "
                                + restored.repairs().size(),
                        Style.NAME)));
        for (Span word : restored.repairedWords()) {
            screen.line(
                    4,
                    List.of(
                            piece(place(word), Style.DIM),
                            piece(word.of(text)),
                            piece("→", Style.DIM),
                            piece(visible(restored.of(word)))));
        }
    }

    private static String visible(String halfSpaces) {
        return halfSpaces.replace("\u200c", "·");
    }

    private void entities() {
        screen.heading("4 Extract: entities and where the text speaks of them");
        if (dossier.entities().isEmpty()) {
            none();
        }
        for (Entity e : dossier.entities()) {
            screen.blank();
            List<Piece> line = new ArrayList<>();
            line.add(piece(e.id(), Style.DIM));
            line.add(piece(e.name(), Style.NAME));
            line.add(piece(Names.word(e.kind())));
            e.names().forEach(n -> {
                line.add(piece("·"));
                line.add(piece(n));
            });
            screen.line(1, line);
            for (Entity.Office o : e.offices()) {
                List<Piece> office = new ArrayList<>(List.of(
                        piece("office", Style.DIM), piece(o.title()), piece(Names.word(o.status()), Style.DIM)));
                if (o.of() != null) {
                    office.add(piece("of", Style.DIM));
                    office.add(piece(names.of(o.of())));
                }
                screen.line(4, office);
            }
            if (e.holder() != null) {
                holder(e.holder());
            }
            for (Mention m : dossier.mentions()) {
                if (m.entity().equals(e.id())) {
                    screen.line(
                            4,
                            List.of(
                                    piece(Names.word(m.form()), Style.DIM),
                                    piece(place(m.span()), Style.DIM),
                                    piece(m.span().of(text))));
                }
            }
        }
    }

    private void holder(Entity.Holder h) {
        String term = "[" + h.from() + ", " + Objects.requireNonNullElse(h.to(), "…") + ")";
        screen.line(
                4,
                List.of(
                        piece("holder inferred, not in the text:", Style.DIM),
                        piece(h.name()),
                        piece(h.english()),
                        piece(term + " by " + h.source(), Style.DIM)));
    }

    private void events() {
        screen.heading("5 Extract: meetings");
        if (dossier.events().isEmpty()) {
            none();
        }
        for (Event e : dossier.events()) {
            screen.blank();
            screen.line(
                    1,
                    List.of(
                            piece(e.id(), Style.DIM),
                            piece(e.type().json(), Style.NAME),
                            piece(Names.word(e.status()), TerminalView.status(e.status()))));
            e.participants()
                    .forEach(p -> screen.line(
                            4,
                            List.of(
                                    piece(Names.word(p.role()), Style.DIM),
                                    piece(p.entity(), Style.DIM),
                                    piece(names.of(p.entity())))));
            if (e.place() != null) {
                screen.line(
                        4, List.of(piece("place", Style.DIM), piece(e.place(), Style.DIM), piece(names.of(e.place()))));
            }
            var time = e.time();
            if (time != null) {
                screen.line(
                        4,
                        List.of(
                                piece("time", Style.DIM),
                                piece(time.text()),
                                piece(
                                        Names.word(time.resolution())
                                                + (time.relative() == null ? "" : " " + time.relative()),
                                        Style.DIM),
                                piece(
                                        time.value() == null
                                                ? "no day"
                                                : time.value().toString())));
            }
            e.topics()
                    .forEach(t -> screen.line(
                            4, List.of(piece("topic", Style.DIM), piece(place(t.span()), Style.DIM), piece(t.text()))));
            e.evidence()
                    .forEach(s -> screen.line(
                            4, List.of(piece("proof", Style.DIM), piece(place(s), Style.DIM), piece(s.of(text)))));
        }
    }

    private void statements() {
        screen.heading("6 Extract: statements");
        if (dossier.statements().isEmpty()) {
            none();
        }
        for (Statement s : dossier.statements()) {
            screen.blank();
            screen.line(
                    1,
                    List.of(
                            piece(s.id(), Style.DIM),
                            piece(Names.word(s.act()), Style.NAME),
                            piece(Names.word(s.mode()))));
            who("speaker", s.speaker());
            who("via", s.via());
            who("addressee", s.addressee());
            screen.line(
                    4,
                    List.of(
                            piece("cue", Style.DIM),
                            piece(place(s.cue().span()), Style.DIM),
                            piece(s.cue().span().of(text)),
                            piece("←", Style.DIM),
                            piece(s.cue().lemma())));
            screen.line(
                    4,
                    List.of(
                            piece("content", Style.DIM),
                            piece(place(s.content()), Style.DIM),
                            piece(s.content().of(text))));
            String codes = Objects.requireNonNullElse(s.codes().plover(), "-") + ", "
                    + Objects.requireNonNullElse(s.codes().cameo(), "-");
            screen.line(4, List.of(piece("act by", Style.DIM), piece(reasons(s))));
            screen.line(4, List.of(piece("codes", Style.DIM), piece("PLOVER, CAMEO: " + codes)));
        }
    }

    /// What spoke most for the act: `cue:demand +1.20, tone:need +0.84`.
    private String reasons(Statement statement) {
        ActEvidence of = evidence.get(statement);
        return of == null
                ? "its verb alone"
                : of.reasons().stream()
                        .limit(REASONS)
                        .map(reason -> String.format(Locale.ROOT, "%s %+.2f", reason.feature(), reason.weight()))
                        .collect(Collectors.joining(", "));
    }

    private void who(String role, @Nullable String id) {
        if (id != null) {
            screen.line(4, List.of(piece(role, Style.DIM), piece(id, Style.DIM), piece(names.of(id))));
        }
    }

    private void notes() {
        var notes = new LinkedHashSet<Note>(article.notes());
        notes.addAll(dossier.notes());
        screen.heading("7 Notes: what could not be told");
        if (notes.isEmpty()) {
            none();
        }
        for (Note n : notes) {
            screen.line(
                    1,
                    List.of(
                            piece(n.code(), Style.OPEN),
                            piece(n.message()),
                            piece(n.span() == null ? "" : place(n.span()), Style.DIM)));
        }
    }

    private void none() {
        screen.line(1, List.of(piece("none", Style.DIM)));
    }

    private static String place(Span span) {
        return "[" + span.start() + ", " + span.end() + ")";
    }
}
