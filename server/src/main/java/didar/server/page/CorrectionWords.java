package didar.server.page;

import didar.correct.Change;
import didar.correct.Passage;
import didar.link.event.JoinedEvent;
import didar.link.event.When;
import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.Filed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a change says, in words of a language, with those whom it names by their names.
record CorrectionWords(Frame frame, Casebook casebook) {

    List<Piece> of(Change change) {
        return switch (change) {
            case Change.Merge merge -> says("merge", identity(merge.identity()), identity(merge.into()));
            case Change.Split split ->
                says("split", identity(split.identity()), other(split), sources(split.sources()));
            case Change.Rename rename ->
                says("rename", identity(rename.identity()), List.of(Piece.told(rename.name(), null)));
            case Change.Join join -> says("join", event(join.event()), event(join.into()));
            case Change.Move move ->
                says("move", event(move.event()), sources(List.of(move.source())), event(move.to()));
            case Change.Days days ->
                says("date", event(days.event()), text(frame.dates().days(days.first(), days.last())));
            case Change.Status status ->
                says("status", event(status.event()), text(frame.words().of("status", status.status())));
            case Change.NoEvent none -> says("no-event", event(none.event()));
            case Change.Speaker speaker -> {
                String id = speaker.speaker();
                yield id == null
                        ? says("nobody", passage(speaker.passage()))
                        : says("speaker", passage(speaker.passage()), identity(id));
            }
            case Change.NoStatement none -> says("no-statement", passage(none.passage()));
        };
    }

    /// The words of a kind of change, with pieces in the places of `{0}`, `{1}` …
    @SafeVarargs
    private List<Piece> says(String kind, List<Piece>... arguments) {
        List<Piece> pieces = new ArrayList<>();
        String rest = frame.words().of("says." + kind);
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            pieces.add(Piece.of(rest.substring(0, open)));
            pieces.addAll(arguments[rest.charAt(open + 1) - '0']);
            rest = rest.substring(open + "{0}".length());
        }
        pieces.add(Piece.of(rest));
        return pieces;
    }

    private static List<Piece> text(String text) {
        return List.of(Piece.of(text));
    }

    /// Somebody by the name that the record has, or else by what corrections made of him.
    List<Piece> identity(String id) {
        Identity read = casebook.uncorrected(id);
        Identity known = read == null ? casebook.identity(id) : read;
        return List.of(Piece.told(known == null ? id : frame.naming().of(known), "/people/" + frame.part(id)));
    }

    private List<Piece> other(Change.Split split) {
        String name = split.name();
        return name == null || casebook.uncorrected(split.to()) != null
                ? identity(split.to())
                : List.of(Piece.told(name, "/people/" + frame.part(split.to())));
    }

    /// An event as it was told of, or else as corrections made it.
    List<Piece> event(String id) {
        JoinedEvent seen = casebook.event(id);
        JoinedEvent read = casebook.uncorrectedEvent(id);
        JoinedEvent event = read == null ? seen : read;
        return event == null
                ? List.of(Piece.told(id, seen == null ? null : "/meetings/" + frame.part(id)))
                : List.of(Piece.told(called(event), seen == null ? null : "/meetings/" + frame.part(id)));
    }

    /// An event by what it was, who took part and when.
    String called(JoinedEvent event) {
        String parties = event.participants().stream()
                .map(party -> frame.naming().of(casebook.named(party)))
                .collect(Collectors.joining(frame.words().of("comma")));
        When when = event.when();
        return frame.words().of("type", event.type())
                + (parties.isEmpty() ? "" : ": " + parties)
                + (when == null ? "" : " (" + frame.dates().days(when.first(), when.last()) + ")");
    }

    private List<Piece> sources(List<String> sources) {
        List<Piece> pieces = new ArrayList<>();
        for (String source : sources) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of(frame.words().of("comma")));
            }
            pieces.add(article(source));
        }
        return pieces;
    }

    private Piece article(String source) {
        Filed filed = casebook.newest(source);
        return Piece.told(
                filed == null ? source : called(filed),
                filed == null ? null : "/articles/" + filed.standing().no());
    }

    /// An article by its title, and by whom it is.
    String called(Filed filed) {
        String title = Objects.requireNonNullElse(
                filed.article().title(), filed.article().source());
        @Nullable String outlet = filed.article().outlet();
        return outlet == null ? title : title + " (" + outlet + ")";
    }

    private List<Piece> passage(Passage passage) {
        Filed filed = casebook.newest(passage.source());
        return List.of(Piece.told(
                passage.words(),
                filed == null ? null : "/articles/" + filed.standing().no()));
    }
}
