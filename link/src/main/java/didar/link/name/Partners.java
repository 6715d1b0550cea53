package didar.link.name;

/// Which words of two names can be partners when the names are laid side by side, wherever they stand.
record Partners(Name one, Name other, WordLikeness likeness) {

    /// How alike two words are; 0 for other words.
    @FunctionalInterface
    interface WordLikeness {
        double of(Word one, Word other);
    }

    /// Whether all words of one of the names have partners: where neither has, each has words that the other has not.
    boolean areEnough() {
        return haveAllOfOne() || haveAllOfOther();
    }

    private boolean haveAllOfOne() {
        for (int i = one.words().size() - 1; i >= 0; i--) {
            if (one.words().get(i).isName() && !haveOne(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean haveOne(int i) {
        for (int j = other.words().size() - 1; j >= 0; j--) {
            if (are(i, j)) {
                return true;
            }
        }
        return false;
    }

    private boolean haveAllOfOther() {
        for (int j = other.words().size() - 1; j >= 0; j--) {
            if (other.words().get(j).isName() && !haveOther(j)) {
                return false;
            }
        }
        return true;
    }

    private boolean haveOther(int j) {
        for (int i = one.words().size() - 1; i >= 0; i--) {
            if (are(i, j)) {
                return true;
            }
        }
        return false;
    }

    private boolean are(int i, int j) {
        return words(i, j) > 0
                || i > 0 && twoOfOne(i, j) > 0
                || i + 1 < one.words().size() && twoOfOne(i + 1, j) > 0
                || j > 0 && twoOfOther(i, j) > 0
                || j + 1 < other.words().size() && twoOfOther(i, j + 1) > 0;
    }

    /// How alike two words are.
    double words(int i, int j) {
        return likeness.of(one.words().get(i), other.words().get(j));
    }

    /// How alike the word `i` of the one name, written as one with the word before it, is to a word of the other.
    double twoOfOne(int i, int j) {
        return two(one, i, other.words().get(j));
    }

    /// How alike the word `j` of the other name, written as one with the word before it, is to a word of the one.
    double twoOfOther(int i, int j) {
        return two(other, j, one.words().get(i));
    }

    private double two(Name name, int second, Word whole) {
        return whole.mayBe(name.words().get(second - 1), name.words().get(second))
                ? likeness.of(whole, name.joined().get(second - 1))
                : 0;
    }
}
