package didar.link.who;

import org.jspecify.annotations.Nullable;

/// What became of an entity of a dossier.
public sealed interface Resolution {

    /// Id of the entity, local to its dossier.
    String entity();

    /// Of the [Identity]; `null` where it cannot be told.
    @Nullable
    String id();

    String reason();

    /// It is somebody known.
    ///
    /// @param score from 0 to 1
    record Linked(String entity, String id, double score, String reason) implements Resolution {}

    /// It has a name that nobody known has: somebody new.
    record Fresh(String entity, String id, String reason) implements Resolution {}

    /// It cannot be told: it is several, or names nothing that another article could share.
    record Unknown(String entity, String reason) implements Resolution {

        @Override
        public @Nullable String id() {
            return null;
        }
    }
}
