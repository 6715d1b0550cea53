package didar.link.document;

import java.util.List;

/// An article that may tell of the same thing as another.
///
/// @param article its id
/// @param score how much of what both tell they share, by rarity, from 0 to 1
/// @param reasons what they share, the weightiest first
public record Partner(String article, double score, List<Reason> reasons) {

    public Partner {
        reasons = List.copyOf(reasons);
    }

    /// One thing that both tell.
    ///
    /// @param one as the one tells it: a folded word, a value, an id
    /// @param other as the other does
    /// @param share its part of the score
    public record Reason(Trait trait, String one, String other, double share) {}
}
