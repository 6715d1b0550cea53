package didar.eval;

/// How many things were found as they should be, found in addition, and missed.
public final class Count {

    private int right;
    private int spurious;
    private int missed;

    void right(int more) {
        right += more;
    }

    void spurious(int more) {
        spurious += more;
    }

    void missed(int more) {
        missed += more;
    }

    void add(Count other) {
        right += other.right;
        spurious += other.spurious;
        missed += other.missed;
    }

    /// The share of what was found that is right; 0 where nothing was found.
    public double precision() {
        return right + spurious == 0 ? 0 : (double) right / (right + spurious);
    }

    /// The share of what there is that was found; 0 where there is nothing.
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /// The harmonic mean of precision and recall.
    public double f1() {
        double precision = precision();
        double recall = recall();
        return right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /// How many there are in the gold.
    public int gold() {
        return right + missed;
    }
}
