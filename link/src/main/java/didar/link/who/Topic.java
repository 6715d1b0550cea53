package didar.link.who;

import didar.record.Entity;
import didar.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whom or what a statement is about.
///
/// @param id of the [Identity]; `null` where it cannot be told
/// @param name as the article has it
/// @param country by the article, ISO 3166-1 alpha-3
public record Topic(
        @Nullable String id,
        String name,
        Entity.Kind kind,
        @Nullable String country) {

    /// All that a statement is about, in its order.
    ///
    /// @param entities of its article, by their local ids
    /// @param stable ids of the identities that they are, by the same
    public static List<Topic> of(Statement statement, Map<String, Entity> entities, Map<String, String> stable) {
        List<Topic> topics = new ArrayList<>();
        for (Statement.About about : statement.about()) {
            Entity entity = entities.get(about.entity());
            if (entity != null) {
                topics.add(new Topic(stable.get(entity.id()), entity.name(), entity.kind(), entity.country()));
            }
        }
        return topics;
    }
}
