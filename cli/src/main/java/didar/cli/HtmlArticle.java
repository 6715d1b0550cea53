package didar.cli;

import static didar.cli.Html.escaped;

import didar.cli.HtmlText.Mark;
import didar.record.Article;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Mention;
import didar.record.Note;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One dossier on the page: its facts beside its text. Facts are numbered from 1; the fact has the class `f1`,
/// the words that prove it `p1`.
final class HtmlArticle {

    private final Dossier dossier;
    private final Article article;
    private final Language language;
    private final Wording wording;
    private final Names names;
    private final String id;
    private final ScreenDates dates;
    private final StringBuilder out;
    private final List<Mark> marks = new ArrayList<>();
    private int facts;

    private HtmlArticle(Dossier dossier, Wording wording, String id, ScreenDates dates, StringBuilder out) {
        this.dossier = dossier;
        this.article = dossier.article();
        this.language = article.language();
        this.wording = wording;
        this.names = new Names(dossier, wording::of);
        this.id = id;
        this.dates = dates;
        this.out = out;
    }

    /// @return how many facts it has
    static int write(Dossier dossier, Wording wording, String id, ScreenDates dates, StringBuilder out) {
        var page = new HtmlArticle(dossier, wording, id, dates, out);
        page.write();
        return page.facts;
    }

    private void write() {
        out.append("<article class=\"d\" id=\"").append(id).append("\">\n");
        head();
        out.append("<div class=\"columns\">\n<section class=\"facts\" aria-label=\"What it tells\">\n");
        meetings();
        statements();
        cast();
        notes();
        out.append("</section>\n<section class=\"text\" tabindex=\"0\" aria-label=\"The article\" ")
                .append(Html.direction(language))
                .append(">\n");
        HtmlText.write(article, marks, out);
        out.append("</section>\n</div>\n</article>\n");
    }

    private void head() {
        String direction = Html.direction(language);
        out.append("<header>\n");
        if (article.kicker() != null) {
            out.append("<p class=\"kicker\" " + direction + ">")
                    .append(escaped(article.kicker()))
                    .append("</p>\n");
        }
        out.append("<h1 " + direction + ">")
                .append(escaped(HtmlPage.title(dossier)))
                .append("</h1>\n");
        out.append("<dl class=\"facts-of-article\">\n");
        term("Published", article.published() == null ? "unknown" : dates.of(article.published()));
        term("Outlet", article.outlet());
        term("By", article.byline());
        term("From", article.dateline());
        article.credits().forEach(c -> term("Source", c.name()));
        term("Code", article.code());
        term("Read from", article.source());
        out.append("</dl>\n</header>\n");
    }

    private void term(String term, @Nullable String value) {
        if (value != null) {
            out.append("<div><dt>" + term + "</dt><dd><bdi>")
                    .append(escaped(value))
                    .append("</bdi></dd></div>\n");
        }
    }

    private void meetings() {
        if (dossier.events().isEmpty()) {
            return;
        }
        out.append("<h2>Meetings</h2>\n<ol>\n");
        for (Event e : dossier.events()) {
            int n = nextFact();
            e.evidence().forEach(s -> mark(s, "met p" + n, n));
            open(n);
            String status = Names.word(e.status());
            out.append("<p><a href=\"#" + anchor(n) + "\">" + e.type().json() + "</a> <span class=\"" + status + "\">"
                    + status + "</span>");
            if (e.time() != null) {
                out.append(" · ").append(name(dates.of(e.time())));
            }
            if (e.place() != null) {
                out.append(" · ").append(name(names.of(e.place())));
            }
            out.append("</p>\n");
            for (Event.Participant p : e.participants()) {
                out.append("<p><span class=\"tag\">" + Names.word(p.role()) + "</span> <span class=\"who\">")
                        .append(name(names.of(p.entity())))
                        .append("</span>");
                Entity who = names.entity(p.entity());
                if (who != null
                        && !who.offices().isEmpty()
                        && !who.offices().getFirst().title().equals(who.name())) {
                    out.append(" · ")
                            .append(name(wording.of(who.offices().getFirst().title())));
                }
                inferred(who);
                out.append("</p>\n");
            }
            for (Event.Topic t : e.topics()) {
                out.append("<p><span class=\"tag\">about</span> ")
                        .append(name(wording.of(t.text())))
                        .append("</p>\n");
            }
            codes(e.codes());
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private void statements() {
        if (dossier.statements().isEmpty()) {
            return;
        }
        out.append("<h2>Statements</h2>\n<ol>\n");
        for (Statement s : dossier.statements()) {
            int n = nextFact();
            mark(s.content(), "said p" + n, n);
            mark(s.cue().span(), "cue p" + n, n);
            open(n);
            out.append("<p><span class=\"who\">")
                    .append(s.speaker() == null ? "unknown speaker" : name(names.of(s.speaker())))
                    .append("</span>");
            inferred(s.speaker() == null ? null : names.entity(s.speaker()));
            out.append(" <a class=\"act\" href=\"#" + anchor(n) + "\">" + Names.word(s.act()) + "</a>");
            out.append(" <span class=\"tag\">· " + Names.word(s.mode()) + " · cue ")
                    .append(name(s.cue().span().of(article.text())));
            if (s.via() != null) {
                out.append(" · via ").append(name(names.of(s.via())));
            }
            if (s.addressee() != null) {
                out.append(" · to ").append(name(names.of(s.addressee())));
            }
            for (Statement.About a : s.about()) {
                out.append(
                                switch (a.stance()) {
                                    case AGAINST -> " · against ";
                                    case FOR -> " · for ";
                                    case NEUTRAL -> " · about ";
                                })
                        .append(name(names.of(a.entity())));
            }
            if (wording.changes(s.content())) {
                out.append(" · half-spaces restored");
            }
            out.append("</span></p>\n<p class=\"said\" " + Html.direction(language) + ">")
                    .append(escaped(quoted(s)))
                    .append("</p>\n");
            codes(s.codes());
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private String quoted(Statement s) {
        String content = wording.of(s.content());
        return s.mode() == Statement.Mode.DIRECT ? "«" + content + "»" : content;
    }

    private void cast() {
        entities("People", "", e -> e.kind() == Entity.Kind.PERSON);
        entities("Bodies, groups and places", " class=\"flow\"", e -> e.kind() != Entity.Kind.PERSON);
    }

    private void entities(String heading, String look, Predicate<Entity> which) {
        List<Entity> chosen = dossier.entities().stream().filter(which).toList();
        if (chosen.isEmpty()) {
            return;
        }
        out.append("<h2>" + heading + "</h2>\n<ul" + look + ">\n");
        chosen.forEach(this::entity);
        out.append("</ul>\n");
    }

    private void entity(Entity e) {
        int n = nextFact();
        boolean mentioned = false;
        for (Mention m : dossier.mentions()) {
            if (m.entity().equals(e.id())) {
                mark(m.span(), m.form() == Mention.Form.ELIDED ? "p" + n : "name p" + n, n);
                mentioned = true;
            }
        }
        open(n);
        out.append("<p><span class=\"who\">");
        String shown = name(names.of(e.id()));
        out.append(mentioned ? "<a href=\"#" + anchor(n) + "\">" + shown + "</a>" : shown);
        out.append("</span> <span class=\"tag\">" + Names.word(e.kind()));
        if (e.romanized() != null) {
            out.append(" · ").append(escaped(e.romanized()));
        }
        if (e.country() != null) {
            out.append(" · ").append(escaped(e.country()));
        }
        out.append("</span>");
        inferred(e);
        out.append("</p>\n");
        for (Entity.Office o : e.offices()) {
            out.append("<p>").append(name(wording.of(o.title())));
            if (o.status() != Entity.Office.Status.CURRENT) {
                out.append(" <span class=\"tag\">" + Names.word(o.status()) + "</span>");
            }
            out.append("</p>\n");
        }
        out.append("</li>\n");
    }

    /// Who is thought to hold an office, marked as what the text does not say.
    private void inferred(@Nullable Entity e) {
        String inferred = e == null ? null : Names.inferred(e, language);
        if (inferred != null) {
            out.append(" <em class=\"tag\" title=\"inferred, not in the text\">")
                    .append(name(inferred))
                    .append("</em>");
        }
    }

    private void notes() {
        Set<Note> notes = new LinkedHashSet<>(article.notes());
        notes.addAll(dossier.notes());
        if (notes.isEmpty()) {
            return;
        }
        out.append("<h2>Not known</h2>\n<ul>\n");
        for (Note n : notes) {
            out.append("<li><p><code>")
                    .append(escaped(n.code()))
                    .append("</code> ")
                    .append(escaped(n.message()));
            if (n.span() != null) {
                out.append(" ").append(name(n.span().of(article.text())));
            }
            out.append("</p></li>\n");
        }
        out.append("</ul>\n");
    }

    private int nextFact() {
        return ++facts;
    }

    private String anchor(int fact) {
        return id + "p" + fact;
    }

    private void mark(Span span, String classes, int fact) {
        marks.add(new Mark(span, classes, anchor(fact)));
    }

    private void open(int fact) {
        out.append("<li class=\"fact f" + fact + "\">\n");
    }

    private void codes(Codes codes) {
        if (codes.plover() == null && codes.cameo() == null) {
            return;
        }
        out.append("<p class=\"tag\">");
        if (codes.plover() != null) {
            out.append("PLOVER <code>").append(escaped(codes.plover())).append("</code> ");
        }
        if (codes.cameo() != null) {
            out.append("CAMEO <code>").append(escaped(codes.cameo())).append("</code>");
        }
        out.append("</p>\n");
    }

    private String name(String text) {
        return Html.bdi(text, BidiMode.hasRightToLeft(text) ? language : Language.LATIN);
    }
}
