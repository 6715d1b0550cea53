package didar.record;

import java.util.List;

/// What one article tells: who met whom, who said what, and the spans that prove it. Ids are local to the dossier.
///
/// @param entities people, organisations, places and groups, in order of first mention
/// @param mentions by start
/// @param events in order of their evidence
/// @param statements in order of their content
/// @param notes what could not be told, and why
public record Dossier(
        Article article,
        List<Entity> entities,
        List<Mention> mentions,
        List<Event> events,
        List<Statement> statements,
        List<Note> notes) {

    /// The schema that this code writes.
    public static final String SCHEMA = "didar/1";

    public Dossier {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        notes = List.copyOf(notes);
    }
}
