package didar.eval;

import didar.record.Act;
import didar.record.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement that a careful reader found.
///
/// @param speaker key of an entity of the document, or names parted by `|`
/// @param cue the reporting word as it stands in the text
/// @param via a name; `null` where nobody relays
/// @param act `null` where it is not judged
/// @param about `null` where it is not annotated; empty where the statement is about nobody
/// @param optional whether a careful reader may leave it out
public record GoldStatement(
        String speaker,
        String cue,
        Statement.Mode mode,
        Content content,
        @Nullable Act act,
        @Nullable String via,
        @Nullable List<Target> about,
        boolean optional) {

    public GoldStatement {
        about = about == null ? null : List.copyOf(about);
    }

    /// Whom or what a statement is about.
    ///
    /// @param name key of an entity of the document, or names parted by `|`
    /// @param stance `null` where it is not judged
    public record Target(String name, Statement.About.@Nullable Stance stance) {}
}
