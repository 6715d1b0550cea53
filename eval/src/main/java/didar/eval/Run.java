package didar.eval;

/// Some letters of a text in a row, half-open, counted in folded code points ([Letters]).
record Run(int start, int end) {

    /// No letters: it overlaps with nothing.
    static final Run NONE = new Run(0, 0);

    /// The letters that both have by those that either has (Jaccard's index): 0 to 1.
    double overlap(Run other) {
        if (start >= end || other.start >= other.end) {
            return 0;
        }
        int both = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        return (double) both / (end - start + other.end - other.start - both);
    }
}
