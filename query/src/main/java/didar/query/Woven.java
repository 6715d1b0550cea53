package didar.query;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.function.Consumer;

/// Hands on what comes in order together with what is known beforehand, in the same order.
final class Woven<T> {

    private final Deque<T> beforehand;
    private final Comparator<T> order;
    private final int limit;
    private final Consumer<T> consumer;
    private int handed;

    /// @param limit how many are handed on, at most
    Woven(Collection<T> beforehand, Comparator<T> order, int limit, Consumer<T> consumer) {
        this.beforehand = new ArrayDeque<>(beforehand.stream().sorted(order).toList());
        this.order = order;
        this.limit = limit;
        this.consumer = consumer;
    }

    void accept(T next) {
        for (T first = beforehand.peek(); first != null && order.compare(first, next) < 0; first = beforehand.peek()) {
            hand(beforehand.remove());
        }
        hand(next);
    }

    /// Hands on what is left.
    void end() {
        beforehand.forEach(this::hand);
        beforehand.clear();
    }

    private void hand(T one) {
        if (handed < limit) {
            handed++;
            consumer.accept(one);
        }
    }
}
