package didar.eval;

/// How many of the things that were looked at are right.
public final class Rate {

    private int right;
    private int all;

    void add(boolean isRight) {
        right += isRight ? 1 : 0;
        all++;
    }

    void add(Rate other) {
        right += other.right;
        all += other.all;
    }

    /// The share that is right; there has to be something.
    public double share() {
        return (double) right / all;
    }

    /// How many were looked at.
    public int all() {
        return all;
    }
}
