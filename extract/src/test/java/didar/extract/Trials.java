package didar.extract;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/// Properties on random input. Trial `n` has its own generator, seeded with `seed + n`; a failure names both and the
/// input, and `only` repeats that one trial.
///
/// @param first the first trial
/// @param count how many are tried
record Trials(long seed, int first, int count) {

    static Trials of(long seed, int count) {
        return new Trials(seed, 0, count);
    }

    /// The one trial that a failure named.
    static Trials only(long seed, int trial) {
        return new Trials(seed, trial, 1);
    }

    /// Makes an input for every trial and checks it.
    <T> void check(Function<SplittableRandom, T> input, Consumer<T> property) {
        for (int trial = first; trial < first + count; trial++) {
            T made = input.apply(new SplittableRandom(seed + trial));
            try {
                property.accept(made);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "trial " + trial + " of seed " + seed + " fails: " + e + "\ninput: " + escaped(made.toString()),
                        e);
            }
        }
    }

    /// Letters as they are, all that is invisible or stands alone as `\\u….`.
    private static String escaped(String s) {
        StringBuilder out = new StringBuilder();
        s.chars().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c >= ' ' && c < 127) {
                out.append((char) c);
            } else {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            }
        });
        return out.toString();
    }
}
