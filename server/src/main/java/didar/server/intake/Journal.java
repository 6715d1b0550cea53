package didar.server.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What an import has told so far, for any number of listeners: each asks for what came after what it has. Kept are the
/// latest standing and the first messages, however long it runs and whoever listens.
final class Journal {

    private final int most;
    private final List<Event.Told> messages = new ArrayList<>();
    private Event.Standing latest;
    private long events;
    private boolean closed;

    /// @param most messages that are kept
    Journal(Import first, List<Message> told, int most) {
        this.most = most;
        this.latest = new Event.Standing(0, first);
        told.forEach(this::tell);
        set(first);
    }

    synchronized Import standing() {
        return latest.standing();
    }

    synchronized List<Message> messages() {
        return messages.stream().map(Event.Told::message).toList();
    }

    synchronized void set(Import standing) {
        latest = new Event.Standing(++events, standing);
        notifyAll();
    }

    synchronized void tell(Message message) {
        if (messages.size() < most) {
            messages.add(new Event.Told(++events, messages.size() + 1, message));
            notifyAll();
        }
    }

    /// Has all who listen go.
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /// What came after an event, in order; waits for it where there is nothing yet.
    ///
    /// @param id 0 for all; one that was never told counts as 0
    /// @return nothing where nothing came in time, or no more will come
    synchronized List<Event> after(long id, Duration patience) throws InterruptedException {
        long from = id > events ? 0 : id;
        long end = System.nanoTime() + patience.toNanos();
        while (!isOver(from) && from == events) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return List.of();
            }
            wait(left);
        }
        List<Event> after = new ArrayList<>();
        messages.stream().filter(told -> told.id() > from).forEach(after::add);
        if (latest.id() > from) {
            after.add(latest);
        }
        after.sort((a, b) -> Long.compare(a.id(), b.id()));
        return after;
    }

    /// Whether nothing comes after an event any more.
    synchronized boolean isOver(long id) {
        return closed || latest.standing().state().isFinal() && id >= events;
    }
}
