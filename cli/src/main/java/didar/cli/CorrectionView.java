package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.correct.Change;
import didar.correct.Correction;
import didar.correct.Passage;
import java.util.ArrayList;
import java.util.List;

/// A correction for a terminal: its number and what it says; who said so, when and why; whether it was undone.
final class CorrectionView {

    private CorrectionView() {}

    static void write(Correction correction, ScreenDates dates, Screen screen) {
        List<Piece> line = new ArrayList<>();
        line.add(piece(correction.no() + ".", Style.HEADING));
        line.add(piece(correction.change().kind(), Style.NAME));
        says(correction.change()).forEach(word -> line.add(piece(word)));
        if (!correction.isActive()) {
            line.add(piece("undone", Style.BAD));
        }
        screen.line(0, line);
        switch (correction.change()) {
            case Change.Speaker speaker -> screen.paragraph(6, speaker.passage().words(), Style.DIM);
            case Change.NoStatement none -> screen.paragraph(6, none.passage().words(), Style.DIM);
            default -> {}
        }
        if (correction.reason() != null) {
            screen.paragraph(4, correction.reason(), Style.PLAIN);
        }
        var who = new Facts();
        who.add(day(correction.at(), dates));
        who.add(correction.by());
        Correction.Undone undone = correction.undone();
        if (undone != null) {
            who.add("undone " + day(undone.at(), dates) + " by " + undone.by());
        }
        screen.line(4, who.pieces(Style.DIM));
    }

    /// What a change says, in pieces that may each be of another script.
    private static List<String> says(Change change) {
        return switch (change) {
            case Change.Merge merge -> List.of(merge.identity(), "is", merge.into());
            case Change.Split split -> {
                List<String> words = new ArrayList<>(List.of(split.identity(), "in"));
                words.addAll(split.sources());
                words.addAll(List.of("is", split.to()));
                if (split.name() != null) {
                    words.addAll(List.of("called", split.name()));
                }
                yield words;
            }
            case Change.Rename rename -> List.of(rename.identity(), "is called", rename.name());
            case Change.Join join -> List.of(join.event(), "is", join.into());
            case Change.Move move -> List.of(move.event(), "in", move.source(), "is", move.to());
            case Change.Days days -> List.of(days.event(), "was on", days(days));
            case Change.Status status -> List.of(status.event(), "is", Names.word(status.status()));
            case Change.NoEvent none -> List.of(none.event(), "is no event");
            case Change.Speaker speaker ->
                List.of(
                        place(speaker.passage()),
                        "is said by",
                        speaker.speaker() == null ? "nobody who can be told" : speaker.speaker());
            case Change.NoStatement none -> List.of(place(none.passage()), "is no statement");
        };
    }

    private static String days(Change.Days days) {
        return days.first().equals(days.last()) ? days.first().toString() : days.first() + " – " + days.last();
    }

    private static String place(Passage passage) {
        return passage.source() + " " + passage.start() + "–" + passage.end();
    }

    private static String day(String at, ScreenDates dates) {
        int time = at.indexOf('T');
        return dates.ofIso(time < 0 ? at : at.substring(0, time));
    }
}
