package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Short facts in one line with dots between them; what is not known leaves no gap.
final class Facts {

    private final List<String> known = new ArrayList<>();

    void add(@Nullable String fact) {
        if (fact != null) {
            known.add(fact);
        }
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    List<Piece> pieces(Style style) {
        List<Piece> pieces = new ArrayList<>();
        for (String fact : known) {
            if (!pieces.isEmpty()) {
                pieces.add(piece("·"));
            }
            pieces.add(piece(fact, style));
        }
        return pieces;
    }
}
