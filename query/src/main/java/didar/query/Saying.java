package didar.query;

import didar.record.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement of the record.
///
/// @param event id of the event it was said in
/// @param corrections numbers of those by which it is seen so
public record Saying(
        Filed filed,
        Statement statement,
        @Nullable Named speaker,
        @Nullable Named via,
        @Nullable Named addressee,
        List<Target> about,
        @Nullable String event,
        List<Long> corrections) {

    public Saying {
        about = List.copyOf(about);
        corrections = List.copyOf(corrections);
    }

    /// Whom it is about.
    public record Target(Named who, Statement.About.Stance stance) {}

    public Quote content() {
        return filed.quote(statement.content());
    }
}
