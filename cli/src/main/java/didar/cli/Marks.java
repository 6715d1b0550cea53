package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.query.Meeting;
import didar.query.Named;
import didar.query.Saying;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// That something is shown as corrections have it, and as which: `corrected 2, 3`.
final class Marks {

    private Marks() {}

    static void add(List<Piece> line, Meeting meeting) {
        var numbers = new TreeSet<>(meeting.corrections());
        meeting.participants()
                .forEach(participant -> numbers.addAll(participant.who().corrections()));
        numbers.addAll(of(meeting.place()));
        add(line, numbers);
    }

    static void add(List<Piece> line, Saying saying) {
        var numbers = new TreeSet<>(saying.corrections());
        numbers.addAll(of(saying.speaker()));
        numbers.addAll(of(saying.via()));
        numbers.addAll(of(saying.addressee()));
        saying.about().forEach(target -> numbers.addAll(target.who().corrections()));
        add(line, numbers);
    }

    static void add(List<Piece> line, Collection<Long> numbers) {
        if (!numbers.isEmpty()) {
            line.add(piece(
                    "· corrected " + numbers.stream().map(Objects::toString).collect(Collectors.joining(", ")),
                    Style.OPEN));
        }
    }

    private static Collection<Long> of(@Nullable Named who) {
        return who == null ? List.of() : who.corrections();
    }
}
