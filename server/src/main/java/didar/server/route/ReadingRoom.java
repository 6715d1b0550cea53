package didar.server.route;

import didar.server.http.RefusedException;
import didar.store.Location;
import didar.store.StoreException;
import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// A record that many ask at once, at some [Seat]s. Who comes when all are taken waits, in the order of coming: more
/// connections would make nobody faster.
final class ReadingRoom implements AutoCloseable {

    private final Location record;
    private final Semaphore free;
    private final Deque<Seat> idle = new ConcurrentLinkedDeque<>();

    private ReadingRoom(Location record, int seats) {
        this.record = record;
        this.free = new Semaphore(seats, true);
    }

    /// @throws StoreException where there is no record, or it cannot be read
    static ReadingRoom open(Location record, int seats) throws StoreException {
        var room = new ReadingRoom(record, seats);
        room.idle.push(Seat.open(record));
        return room;
    }

    interface Work<T> {
        T at(Seat seat) throws IOException;
    }

    <T> T with(Work<T> work) throws IOException {
        free.acquireUninterruptibly();
        try {
            return seated(work);
        } finally {
            free.release();
        }
    }

    private <T> T seated(Work<T> work) throws IOException {
        @Nullable Seat waiting = idle.poll();
        Seat seat = waiting == null ? Seat.open(record) : waiting;
        boolean usable = false;
        try {
            seat.refresh();
            T result = work.at(seat);
            usable = true;
            return result;
        } catch (RefusedException e) {
            usable = true;
            throw e;
        } finally {
            // After a fault the connection may be gone: the next one gets another.
            if (usable) {
                idle.push(seat);
            } else {
                seat.close();
            }
        }
    }

    @Override
    public void close() throws StoreException {
        for (Seat seat = idle.poll(); seat != null; seat = idle.poll()) {
            seat.close();
        }
    }
}
