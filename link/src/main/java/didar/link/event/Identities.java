package didar.link.event;

import didar.record.Dossier;

/// Whom an entity of a dossier stands for, across articles.
public interface Identities {

    /// @param entity local id in the dossier, of a person, body, group or place
    Party party(Dossier dossier, String entity);
}
