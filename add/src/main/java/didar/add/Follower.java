package didar.add;

import didar.link.Links;
import didar.record.Dossier;

/// Is told of every article that a record has taken in, once it is kept and in the order of adding: such as an index.
@FunctionalInterface
public interface Follower {

    Follower NONE = (_, _, _) -> {};

    /// @param no of the article in the record
    void kept(long no, Dossier dossier, Links links);
}
