package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.query.who.HeldOffice;
import didar.query.who.OfficeConflict;
import didar.query.who.OfficeProof;
import didar.query.who.Portrait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A person for a terminal: names, offices through time with their proofs and what speaks against them, meetings,
/// statements, company and outlets.
final class PortraitView {

    /// Rows of the lists by number.
    private static final int MOST = 12;
    /// Other writings of a name or title that are shown.
    private static final int WRITINGS = 8;

    private final Portrait portrait;
    private final ScreenDates dates;
    private final Screen screen;

    PortraitView(Portrait portrait, ScreenDates dates, Screen screen) {
        this.portrait = portrait;
        this.dates = dates;
        this.screen = screen;
    }

    void write() {
        head();
        offices();
        conflicts();
        meetings();
        met();
        statements();
        outlets();
    }

    private void head() {
        screen.rule();
        var name = new Facts();
        name.add(portrait.identity().names().getFirst().text());
        name.add(Names.word(portrait.identity().kind()));
        name.add(portrait.identity().country());
        List<Piece> line = name.pieces(Style.BOLD);
        line.add(piece("·"));
        line.add(piece(portrait.identity().id(), Style.DIM));
        Marks.add(line, portrait.corrections());
        screen.line(0, line);
        screen.line(0, counts("called", portrait.names(), WRITINGS));
        var facts = new Facts();
        facts.add(portrait.articles() == 1 ? "in 1 article" : "in " + portrait.articles() + " articles");
        facts.add(days(portrait.first(), portrait.last()));
        screen.line(0, facts.pieces(Style.PLAIN));
    }

    private @Nullable String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return null;
        }
        String from = dates.ofIso(first.toString());
        return first.equals(last) ? from : from + " – " + dates.ofIso(last.toString());
    }

    private static List<Piece> counts(String label, Map<?, Integer> counts, int most) {
        List<Piece> line = new ArrayList<>();
        line.add(piece(label, Style.DIM));
        var facts = new Facts();
        counts.entrySet().stream()
                .limit(most)
                .forEach(entry -> facts.add((entry.getKey() instanceof Enum<?> word ? Names.word(word) : entry.getKey())
                        + " " + entry.getValue()));
        if (counts.size() > most) {
            facts.add(counts.size() - most + " more");
        }
        line.addAll(facts.pieces(Style.PLAIN));
        return line;
    }

    private void offices() {
        if (portrait.offices().isEmpty()) {
            return;
        }
        screen.heading("Offices, by the days of the reports");
        for (HeldOffice office : portrait.offices()) {
            screen.blank();
            List<Piece> line = new ArrayList<>();
            String days = days(office.from(), office.to());
            line.add(piece(days == null ? "no day" : days, Style.HEADING));
            line.add(piece(office.titles().getFirst(), Style.NAME));
            if (office.former()) {
                line.add(piece("(former)", Style.DIM));
            }
            line.add(piece("·"));
            line.add(piece(
                    office.proofs().size() == 1 ? "1 report" : office.proofs().size() + " reports", Style.DIM));
            screen.line(1, line);
            if (office.titles().size() > 1) {
                var also = new Facts();
                office.titles().stream().skip(1).limit(WRITINGS).forEach(also::add);
                List<Piece> others = new ArrayList<>(List.of(piece("also", Style.DIM)));
                others.addAll(also.pieces(Style.DIM));
                screen.line(4, others);
            }
            OfficeProof first = office.proofs().stream()
                    .filter(proof -> proof.day() != null)
                    .findFirst()
                    .orElse(office.proofs().getFirst());
            proof(first);
            OfficeProof last = office.proofs().getLast();
            if (!last.source().equals(first.source())) {
                proof(last);
            }
        }
    }

    private void proof(OfficeProof proof) {
        screen.paragraph(6, "«" + proof.words().text() + "»", Style.PLAIN);
        var where = new Facts();
        where.add(proof.day() == null ? "no date" : dates.ofIso(proof.day().toString()));
        where.add(proof.outlet());
        where.add(proof.source());
        screen.line(4, where.pieces(Style.DIM));
    }

    private void conflicts() {
        if (portrait.conflicts().isEmpty()) {
            return;
        }
        screen.heading("To look at: offices that cannot both be so");
        for (OfficeConflict conflict : portrait.conflicts()) {
            List<Piece> line = new ArrayList<>();
            line.add(piece(conflict.office().titles().getFirst(), Style.OPEN));
            switch (conflict) {
                case OfficeConflict.OtherHolder holder -> {
                    line.add(piece("on"));
                    line.add(piece(
                            holder.proof().day() == null
                                    ? "no date"
                                    : dates.ofIso(holder.proof().day().toString())));
                    line.add(piece("· but held by"));
                    line.add(piece(holder.other().name(), Style.NAME));
                    line.add(piece((holder.from() == null
                                    ? ""
                                    : dates.ofIso(holder.from().toString())) + " – "
                            + (holder.to() == null
                                    ? ""
                                    : dates.ofIso(holder.to().toString()))));
                    line.add(piece("·"));
                    line.add(piece(
                            holder.other().id() == null ? "" : holder.other().id(), Style.DIM));
                    screen.line(1, line);
                    proof(holder.proof());
                }
                case OfficeConflict.TwoStates states -> {
                    line.add(piece("and of another state at the same time"));
                    line.add(piece(states.other().titles().getFirst(), Style.OPEN));
                    screen.line(1, line);
                    proof(states.other().proofs().getFirst());
                }
            }
        }
    }

    private void meetings() {
        if (portrait.meetings().isEmpty()) {
            return;
        }
        screen.heading("Meetings, the latest first");
        screen.blank();
        portrait.meetings().forEach(meeting -> MeetingView.head(meeting, dates, screen));
    }

    private void met() {
        if (portrait.met().isEmpty()) {
            return;
        }
        screen.heading("Met most");
        screen.blank();
        portrait.met().stream().limit(MOST).forEach(met -> {
            List<Piece> line = new ArrayList<>();
            line.add(piece(met.times() + "×"));
            line.add(piece(met.who().shown(), Style.NAME));
            if (met.who().id() != null) {
                line.add(piece("·"));
                line.add(piece(met.who().id(), Style.DIM));
            }
            screen.line(1, line);
        });
    }

    private void statements() {
        if (portrait.acts().isEmpty()) {
            return;
        }
        screen.heading("Statements, the latest first");
        screen.blank();
        int all = portrait.acts().values().stream().mapToInt(Integer::intValue).sum();
        screen.line(1, counts(all + ":", portrait.acts(), Integer.MAX_VALUE));
        screen.blank();
        portrait.sayings().forEach(saying -> SayingView.write(1, saying, dates, screen));
    }

    private void outlets() {
        if (!portrait.outlets().isEmpty()) {
            screen.heading("Outlets");
            screen.blank();
            screen.line(1, counts("by articles:", portrait.outlets(), MOST));
        }
    }
}
