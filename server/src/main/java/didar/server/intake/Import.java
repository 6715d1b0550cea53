package didar.server.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An import as it stands at a moment.
///
/// @param no counted from 1; later ones have higher numbers
/// @param by who sent it
/// @param at when it was begun, or, before that, opened
/// @param articles that it added, a stretch for each run that added any
/// @param reached number of the record's last article when the latest commit was counted, or the run begun; 0
/// before the first run
/// @param reason why it failed or waits, for people, in English
public record Import(
        long no,
        String by,
        Instant at,
        State state,
        List<Delivered> files,
        Counts counts,
        List<Stretch> articles,
        long reached,
        @Nullable String reason) {

    public Import {
        if (no < 1) {
            throw new IllegalArgumentException("import " + no);
        }
        files = List.copyOf(files);
        articles = List.copyOf(articles);
    }

    static Import opened(long no, String by, Instant at) {
        return new Import(no, by, at, State.RECEIVING, List.of(), Counts.NONE, List.of(), 0, null);
    }

    /// Of all files.
    public long bytes() {
        return files.stream().mapToLong(Delivered::bytes).sum();
    }

    Import with(State next, @Nullable String why) {
        return new Import(no, by, at, next, files, counts, articles, reached, why);
    }

    Import with(long last) {
        return new Import(no, by, at, state, files, counts, articles, last, reason);
    }

    Import with(List<Delivered> all, Instant begun) {
        return new Import(no, by, begun, state, all, counts, articles, reached, reason);
    }

    /// @param added the stretch of the run; `null` where it has not added anything yet
    Import with(Counts counted, List<Stretch> before, @Nullable Stretch added, long last) {
        List<Stretch> all = new ArrayList<>(before);
        if (added != null) {
            all.add(added);
        }
        return new Import(no, by, at, state, files, counted, all, last, reason);
    }
}
