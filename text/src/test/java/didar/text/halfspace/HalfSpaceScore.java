package didar.text.halfspace;

/// How many half-spaces were restored.
///
/// @param right places that are right
/// @param gold places where a half-space was lost
/// @param found places that were restored
/// @param plurals of the places found and not right, those where the treebank has a plural run together («بیماریها»)
///     that it writes with a half-space elsewhere: no word tells which it will be
record HalfSpaceScore(int right, int gold, int found, int plurals) {

    static final HalfSpaceScore NONE = new HalfSpaceScore(0, 0, 0, 0);

    HalfSpaceScore plus(HalfSpaceScore other) {
        return new HalfSpaceScore(right + other.right, gold + other.gold, found + other.found, plurals + other.plurals);
    }

    double precision() {
        return (double) right / found;
    }

    double recall() {
        return (double) right / gold;
    }

    /// The precision where a plural may be written either way.
    double precisionButForPlurals() {
        return (double) right / (found - plurals);
    }

    /// Places that were restored and had lost nothing.
    int extra() {
        return found - right;
    }
}
