package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.record.Event;
import didar.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A hit for a terminal: what it is, who, when and by whom told, the words around what was found, and the source.
final class FoundView {

    private FoundView() {}

    static void write(Hit hit, ScreenDates dates, Screen screen) {
        List<Piece> line = new ArrayList<>();
        line.add(piece(Names.word(hit.kind()), Style.HEADING));
        if (hit.type() != null) {
            line.add(piece(hit.type(), Style.NAME));
        }
        if (hit.status() != null) {
            line.add(piece(
                    hit.status(),
                    TerminalView.status(Event.Status.valueOf(hit.status().toUpperCase(Locale.ROOT)))));
        }
        if (hit.act() != null) {
            line.add(piece(hit.act(), Style.NAME));
        }
        for (String who : hit.names()) {
            line.add(piece("·"));
            line.add(piece(who, Style.NAME));
        }
        screen.line(0, line);
        var facts = new Facts();
        facts.add(hit.day() == null ? "no date" : dates.ofIso(hit.day()));
        facts.add(hit.place());
        facts.add(hit.outlet());
        facts.add(hit.title());
        screen.line(2, facts.pieces(Style.PLAIN));
        screen.marked(4, hit.snippet().text(), hit.snippet().marks());
        String local = hit.local() == null ? "" : " " + hit.local();
        screen.line(2, List.of(piece(hit.source() + local, Style.DIM)));
        screen.blank();
    }
}
