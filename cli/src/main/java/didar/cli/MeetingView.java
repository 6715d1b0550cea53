package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.link.event.JoinedEvent;
import didar.link.event.When;
import didar.query.Meeting;
import didar.query.Named;
import didar.query.Participant;
import didar.query.Quote;
import didar.query.Readout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A meeting for a terminal: when, what and who, how it came to be, the words of the first report, and who reports it.
final class MeetingView {

    /// Sources that are named; of more the number is told.
    private static final int SOURCES = 6;

    /// Units of the text that are shown of a proof.
    private static final int EXCERPT = 400;

    private MeetingView() {}

    static void write(Meeting meeting, ScreenDates dates, Screen screen) {
        head(meeting, dates, screen);
        Readout first = meeting.readouts().getFirst();
        for (Quote proof : first.proofs()) {
            screen.paragraph(4, excerpt(proof.text()), Style.DIM);
        }
        var sources = new Facts();
        Map<String, Integer> outlets = new LinkedHashMap<>();
        meeting.readouts().forEach(readout -> outlets.merge(outlet(readout), 1, Integer::sum));
        outlets.entrySet().stream()
                .limit(SOURCES)
                .forEach(entry -> sources.add(
                        entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + ")"));
        if (outlets.size() > SOURCES) {
            sources.add(outlets.size() - SOURCES + " more");
        }
        List<Piece> by = new ArrayList<>();
        by.add(piece(
                meeting.readouts().size() == 1 ? "1 report" : meeting.readouts().size() + " reports", Style.DIM));
        by.add(piece("·", Style.DIM));
        by.addAll(sources.pieces(Style.DIM));
        screen.line(2, by);
        screen.blank();
    }

    /// Its opening; a sentence of a press review may be a page.
    private static String excerpt(String text) {
        int end = text.length() <= EXCERPT ? -1 : text.lastIndexOf(' ', EXCERPT);
        return end < 0 ? text : text.substring(0, end) + " …";
    }

    private static String outlet(Readout readout) {
        String outlet = readout.filed().article().outlet();
        return outlet == null ? readout.filed().article().source() : outlet;
    }

    /// Day, type, status, who and where, with the id last.
    static void head(Meeting meeting, ScreenDates dates, Screen screen) {
        JoinedEvent event = meeting.event();
        List<Piece> line = new ArrayList<>();
        line.add(piece(day(event.when(), dates), Style.HEADING));
        line.add(piece(event.type().json(), Style.NAME));
        line.add(piece(Names.word(event.status()), TerminalView.status(event.status())));
        for (Participant participant : meeting.participants()) {
            line.add(piece("·"));
            line.add(piece(participant.who().shown(), Style.NAME));
            if (participant.role() != null && !Names.word(participant.role()).equals("party")) {
                line.add(piece("(" + Names.word(participant.role()) + ")", Style.DIM));
            }
        }
        Named place = meeting.place();
        if (place != null) {
            line.add(piece("· in"));
            line.add(piece(place.shown()));
        }
        line.add(piece("·"));
        line.add(piece(event.id(), Style.DIM));
        Marks.add(line, meeting);
        screen.line(0, line);
        if (event.history().size() > 1) {
            var history = new Facts();
            event.history()
                    .forEach(told -> history.add(Names.word(told.status())
                            + (told.published() == null
                                    ? ""
                                    : " " + dates.ofIso(told.published().toString()))));
            List<Piece> pieces = new ArrayList<>(List.of(piece("told as", Style.DIM)));
            pieces.addAll(history.pieces(Style.OPEN));
            screen.line(2, pieces);
        }
    }

    /// The day, or the days between which it was; with a question mark where no report says so.
    static String day(@Nullable When when, ScreenDates dates) {
        if (when == null) {
            return "no day";
        }
        String first = dates.ofIso(when.first().toString());
        if (when.first().equals(when.last())) {
            return when.told() ? first : first + "?";
        }
        return first + " – " + dates.ofIso(when.last().toString()) + (when.told() ? "" : "?");
    }
}
