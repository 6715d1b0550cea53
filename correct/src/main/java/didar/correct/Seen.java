package didar.correct;

import didar.link.Links;
import didar.record.Dossier;
import java.util.List;
import java.util.Map;

/// An article as it is seen through a [Lens].
///
/// @param dossier without what is no event and no statement, with those who say what they are said to say
/// @param links to those who are meant
/// @param statements numbers of the corrections by which statements are what they are, by their ids
public record Seen(Dossier dossier, Links links, Map<String, List<Long>> statements) {

    public Seen {
        statements = Map.copyOf(statements);
    }
}
