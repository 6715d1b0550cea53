package didar.extract;

/// Sums of rows of a [NameModel] for a series of places, all labels of a place at once.
///
/// The weights lie in the 16-bit lanes of two numbers, each raised by 128 so that no lane borrows from its neighbour. A
/// place takes up to 256 rows.
final class LabelSums {

    private static final long LANES = 0x00ff00ff00ff00ffL;
    private static final long RAISED = 0x8080808080808080L;

    /// For each place its even lanes, its odd lanes and how many rows were added.
    private final long[] sums;

    LabelSums(int places) {
        sums = new long[3 * places];
    }

    /// @param row of [NameModel#row]; 0 adds nothing
    void add(int place, long row) {
        if (row != 0) {
            long raised = row ^ RAISED;
            sums[3 * place] += raised & LANES;
            sums[3 * place + 1] += raised >>> 8 & LANES;
            sums[3 * place + 2]++;
        }
    }

    /// Adds the rows of features.
    void add(int place, NameModel model, NameFeatures features) {
        long even = 0;
        long odd = 0;
        long rows = 0;
        for (int f = 0; f < features.size(); f++) {
            long row = model.row(features.get(f));
            long whereAny = (row | -row) >> 63;
            long raised = (row ^ RAISED) & whereAny;
            even += raised & LANES;
            odd += raised >>> 8 & LANES;
            rows -= whereAny;
        }
        sums[3 * place] += even;
        sums[3 * place + 1] += odd;
        sums[3 * place + 2] += rows;
    }

    /// Adds another's sums for as many places in a row.
    void add(int place, LabelSums other, int otherPlace, int places) {
        for (int i = 0; i < 3 * places; i++) {
            sums[3 * place + i] += other.sums[3 * otherPlace + i];
        }
    }

    /// The score of a label at a place.
    int score(int place, int label) {
        // byte 0 is the check; label 0 lies in byte 1, the first odd lane
        long lanes = sums[3 * place + ((label & 1) == 0 ? 1 : 0)];
        return (int) (lanes >>> 16 * ((label + 1) / 2) & 0xffff) - 128 * (int) sums[3 * place + 2];
    }
}
