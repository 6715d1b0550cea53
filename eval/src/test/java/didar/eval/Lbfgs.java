package didar.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/// Finds where a smooth convex function is least: the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno
/// (Nocedal and Wright, "Numerical Optimization", algorithm 7.5), with steps that are halved until they lead down.
final class Lbfgs {

    interface Function {
        /// The value at a place.
        ///
        /// @param gradient is filled in
        double at(double[] place, double[] gradient);
    }

    private static final int MEMORY = 10;
    private static final int STEPS = 200;
    private static final double FLAT = 1e-6;
    private static final double ENOUGH = 1e-4;
    private static final int HALVINGS = 40;

    /// How far the last steps led, and how the gradient changed.
    private static final class Step {
        final double[] way;
        final double[] change;

        Step(double[] way, double[] change) {
            this.way = way;
            this.change = change;
        }
    }

    private Lbfgs() {}

    /// The place of the least value, looked for from 0 on.
    static double[] minimum(int size, Function function) {
        double[] place = new double[size];
        double[] gradient = new double[size];
        double value = function.at(place, gradient);
        Deque<Step> steps = new ArrayDeque<>();
        for (int step = 0; step < STEPS; step++) {
            double[] direction = direction(gradient, steps);
            double slope = product(direction, gradient);
            double length = steps.isEmpty() ? 1 / Math.sqrt(product(gradient, gradient)) : 1;
            double[] next = new double[size];
            double[] nextGradient = new double[size];
            double nextValue = value;
            for (int halving = 0; halving < HALVINGS; halving++) {
                for (int i = 0; i < size; i++) {
                    next[i] = place[i] + length * direction[i];
                }
                nextValue = function.at(next, nextGradient);
                if (nextValue <= value + ENOUGH * length * slope) {
                    break;
                }
                length /= 2;
            }
            if (value - nextValue < FLAT * Math.abs(value)) {
                return nextValue < value ? next : place;
            }
            steps.addFirst(new Step(difference(next, place), difference(nextGradient, gradient)));
            if (steps.size() > MEMORY) {
                steps.removeLast();
            }
            place = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return place;
    }

    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] direction = new double[gradient.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -gradient[i];
        }
        if (steps.isEmpty()) {
            return direction;
        }
        double[] shares = new double[steps.size()];
        int n = 0;
        for (Step step : steps) {
            shares[n] = product(step.way, direction) / product(step.way, step.change);
            add(direction, -shares[n++], step.change);
        }
        Step latest = steps.getFirst();
        double scale = product(latest.way, latest.change) / product(latest.change, latest.change);
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= scale;
        }
        for (Iterator<Step> oldest = steps.descendingIterator(); oldest.hasNext(); ) {
            Step step = oldest.next();
            double back = product(step.change, direction) / product(step.way, step.change);
            add(direction, shares[--n] - back, step.way);
        }
        return direction;
    }

    private static void add(double[] to, double times, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static double product(double[] a, double[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }
}
