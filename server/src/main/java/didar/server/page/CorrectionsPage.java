package didar.server.page;

import didar.correct.Correction;
import didar.correct.Corrections;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Form;
import didar.server.http.LocalAddress;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.server.revision.Editing;
import didar.server.revision.Wish;
import didar.server.route.Seat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What people have put right, the latest first, and taking it back.
public record CorrectionsPage(Pages pages, Editing editing) {

    static final String PATH = "/corrections";

    /// The filters of the list.
    static final List<String> FIELDS = List.of("kind", "by", "undone", "before");

    private static final int ROWS = 50;

    /// One correction.
    ///
    /// @param says what it says, in words
    public record Row(Correction correction, List<Piece> says) {}

    /// What is shown.
    ///
    /// @param kind `null` for all
    /// @param by `null` for all
    /// @param authors all who have corrected
    /// @param next number of the last row, behind which there are more; `null` where there are none
    public record Shown(
            List<Row> rows,
            Wish.@Nullable Kind kind,
            @Nullable String by,
            boolean undone,
            List<String> authors,
            @Nullable Long next) {}

    Answer list(Asked asked, Seat seat) throws IOException {
        Parameters parameters = asked.parameters();
        Wish.Kind kind = parameters.word("kind", Wish.Kind.values(), Wish.Kind::word);
        String by = parameters.one("by");
        boolean undone = parameters.truth("undone");
        Long before = parameters.one("before", Long::valueOf);
        List<Correction> all = new Corrections(seat.store()).all();
        List<Correction> found = all.reversed().stream()
                .filter(correction -> undone || correction.isActive())
                .filter(correction -> kind == null || correction.change().kind().equals(kind.word()))
                .filter(correction -> by == null || correction.by().equals(by))
                .filter(correction -> before == null || correction.no() < before)
                .limit(ROWS + 1)
                .toList();
        Frame frame = pages.frame(Frame.Section.CORRECTIONS, asked);
        var words = new CorrectionWords(frame, seat.casebook());
        List<Row> rows = found.stream()
                .limit(ROWS)
                .map(correction -> new Row(correction, words.of(correction.change())))
                .toList();
        var authors = new TreeSet<String>();
        all.forEach(correction -> authors.add(correction.by()));
        return pages.page(
                "corrections",
                frame,
                new Shown(
                        rows,
                        kind,
                        by,
                        undone,
                        new ArrayList<>(authors),
                        found.size() > ROWS ? rows.getLast().correction().no() : null));
    }

    Answer undo(Asked asked) throws IOException {
        Parameters form = Form.of(asked, "no", "then");
        long no;
        try {
            no = Long.parseLong(form.required("no"));
        } catch (NumberFormatException e) {
            throw Problem.of("no", "is no number").refused();
        }
        String then = form.one("then");
        String address = then == null ? PATH : LocalAddress.of(then);
        editing.undo(no, asked.visitor());
        return Answer.seeOther(address);
    }
}
