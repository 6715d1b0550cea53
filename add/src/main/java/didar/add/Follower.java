package didar.add;

import didar.link.Links;
import didar.record.Dossier;
import didar.store.Refusal;

/// Is told of what a record has taken in and of what it could not, once that is kept: such as an index.
@FunctionalInterface
public interface Follower {

    Follower NONE = (_, _, _) -> {};

    /// An article was taken in; told in the order of adding.
    ///
    /// @param no of the article in the record
    void kept(long no, Dossier dossier, Links links);

    /// Something could not be read.
    default void refused(Refusal refusal) {}
}
