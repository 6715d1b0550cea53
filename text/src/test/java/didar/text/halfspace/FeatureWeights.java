package didar.text.halfspace;

/// The weights of a logistic regression over features that are numbers of 32 bits, learned by FTRL-Proximal: each
/// weight has its own rate, and one that too little pulls at stays zero (McMahan and others, *Ad click prediction:
/// a view from the trenches*, 2013).
final class FeatureWeights {

    private static final double RATE = 0.3;
    private static final double SMOOTHING = 0.3;
    /// A weight is zero while the sum of what pulls at it is not more than this.
    private static final double LEAST_PULL = 1;

    private final int shift;
    private final int[] numbers;
    private final float[] weights;
    private final float[] pulls;
    private final float[] squares;
    private final float[] sums;
    private final int[] gap = new int[128];
    private int chosen;
    private int remembered;

    /// @param slotBits room for half of `2^slotBits` features
    FeatureWeights(int slotBits) {
        int slots = 1 << slotBits;
        shift = Integer.SIZE - slotBits;
        numbers = new int[slots];
        weights = new float[slots];
        pulls = new float[slots];
        squares = new float[slots];
        sums = new float[slots];
    }

    /// Starts a gap with no features.
    void clear() {
        chosen = 0;
    }

    /// Adds a feature to the gap.
    void choose(int number) {
        gap[chosen++] = number;
    }

    /// What speaks for a half-space in the gap, in natural log odds.
    double score() {
        double score = 0;
        for (int i = 0; i < chosen; i++) {
            score += weights[slot(gap[i])];
        }
        return score;
    }

    /// Moves the weights of the gap's features; features not met before come in.
    ///
    /// @param error what was right less what was told, times how much the sample counts
    void learn(double error) {
        float step = (float) error;
        for (int i = 0; i < chosen; i++) {
            int at = slot(gap[i]);
            numbers[at] = gap[i];
            double before = Math.sqrt(squares[at]);
            squares[at] += step * step;
            double root = Math.sqrt(squares[at]);
            pulls[at] += (float) (step + (root - before) / RATE * weights[at]);
            double pull = Math.abs(pulls[at]) - LEAST_PULL;
            weights[at] = pull <= 0 ? 0 : (float) (Math.copySign(pull, pulls[at]) * RATE / (SMOOTHING + root));
        }
    }

    /// Where the feature is, or where it would come in.
    private int slot(int number) {
        int at = number * 0x9E3779B1 >>> shift;
        while (numbers[at] != number && numbers[at] != 0) {
            at = at + 1 & numbers.length - 1;
        }
        return at;
    }

    /// Keeps the weights as they are now for the mean.
    void remember() {
        remembered++;
        for (int i = 0; i < numbers.length; i++) {
            sums[i] += weights[i];
        }
    }

    /// The mean of the remembered weights, as the slots of a table.
    short[] table() {
        short[] slots = new short[HalfSpaceModel.WEIGHT_SLOTS];
        HashedValues table = new HashedValues(slots, HalfSpaceModel.WEIGHT_BITS);
        int limit = HalfSpaceModel.ZERO - 1;
        int kept = 0;
        for (int i = 0; i < numbers.length; i++) {
            long units = Math.round((double) sums[i] / remembered * HalfSpaceModel.UNITS);
            if (units != 0) {
                if (++kept > slots.length * 3L / 4) {
                    throw new IllegalStateException("too many features for the table: raise the least pull");
                }
                table.put(numbers[i], HalfSpaceModel.ZERO + Math.clamp(units, -limit, limit));
            }
        }
        System.out.println("features: " + kept);
        return slots;
    }
}
