package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.query.Filed;
import didar.query.Saying;
import didar.record.Statement;
import java.util.ArrayList;
import java.util.List;

/// A statement for a terminal: when, who, what he does with it, to whom and about whom; what was said; and where it
/// stands.
final class SayingView {

    private SayingView() {}

    static void write(Saying saying, ScreenDates dates, Screen screen) {
        write(0, saying, dates, screen);
        screen.blank();
    }

    static void write(int indent, Saying saying, ScreenDates dates, Screen screen) {
        Filed filed = saying.filed();
        List<Piece> line = new ArrayList<>();
        line.add(piece(filed.published() == null ? "no date" : day(filed, dates), Style.HEADING));
        line.add(piece("·"));
        line.add(
                saying.speaker() == null
                        ? piece("unknown speaker", Style.OPEN)
                        : piece(saying.speaker().shown(), Style.NAME));
        line.add(piece("—"));
        line.add(piece(Names.word(saying.statement().act()), Style.NAME));
        if (saying.via() != null) {
            line.add(piece("· via"));
            line.add(piece(saying.via().shown()));
        }
        if (saying.addressee() != null) {
            line.add(piece("· to"));
            line.add(piece(saying.addressee().shown()));
        }
        targets(line, saying);
        Marks.add(line, saying);
        screen.line(indent, line);
        screen.paragraph(indent + 4, content(saying), Style.PLAIN);
        var where = new Facts();
        where.add(filed.article().outlet());
        where.add(filed.article().source() + " " + saying.statement().id());
        where.add(saying.event() == null ? null : "in " + saying.event());
        screen.line(indent + 2, where.pieces(Style.DIM));
    }

    static void targets(List<Piece> line, Saying saying) {
        for (Saying.Target target : saying.about()) {
            line.add(piece("· " + Names.word(target.stance()).replace("neutral", "about")));
            line.add(piece(target.who().shown()));
        }
    }

    static String content(Saying saying) {
        String content = saying.content().text();
        return saying.statement().mode() == Statement.Mode.DIRECT ? "«" + content + "»" : content;
    }

    private static String day(Filed filed, ScreenDates dates) {
        return filed.day() == null ? "no date" : dates.ofIso(filed.day().toString());
    }
}
