package didar.link.event;

/// What speaks for or against two reports being of one event. What each weighs, in logits of the odds, stands in
/// `evidence.tsv`, with what it means.
public enum Evidence {
    PRIOR,
    SIDE_SAME,
    SIDE_ALIKE,
    SIDE_IN_OFFICE,
    SIDE_STANDS_FOR,
    SIDE_MORE,
    SIDES_AT_ODDS,
    ONE_SIDE,
    DAY_SAME,
    DAY_NEXT,
    DAY_NEAR,
    DAY_POSSIBLE,
    DAY_OTHER,
    DAY_FAR,
    STAY,
    PLACE_SAME,
    PLACE_IN_COUNTRY,
    PLACE_OTHER,
    DESTINATION_SAME,
    DESTINATION_IN_COUNTRY,
    DESTINATION_OTHER,
    SAME_TEXT,
    WORDS_SAME,
    WORDS_ALIKE,
    SAME_ARTICLE
}
