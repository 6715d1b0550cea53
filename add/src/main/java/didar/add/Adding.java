package didar.add;

import didar.add.Step.Result;
import didar.archive.Input;
import didar.archive.Options;
import didar.record.Article;
import didar.record.Dossier;
import didar.store.Refusal;
import didar.store.Store;
import didar.store.StoreException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads inputs into a record: one thread takes the files apart, several read the articles, the caller's keeps them, in
/// the order of the inputs whatever the number of threads.
///
/// Articles and how far their files were read are kept in one transaction, so that a run that was stopped, or killed,
/// goes on where it was: no article is missed and none is read twice.
public final class Adding {

    /// Steps between two commits, at most.
    public static final int BATCH = 400;
    /// Steps that may wait to be kept.
    private static final int AHEAD = 1000;
    /// Units of text that may be in work: some ten thousand usual articles, or two of the longest.
    private static final int IN_WORK = 32 << 20;
    /// What has been read is not held back longer than this when nothing follows.
    private static final int PATIENCE_MILLIS = 250;

    private final Store store;
    private final Function<Article, Dossier> reader;
    private final Options options;
    private final int threads;
    private final Follower follower;
    private volatile boolean stopped;

    /// @param reader called on many threads at once
    /// @param threads that read articles, at least 1
    /// @param follower is told of every article once it is kept, on the thread that calls [#add]
    public Adding(Store store, Function<Article, Dossier> reader, Options options, int threads, Follower follower) {
        this.store = store;
        this.reader = reader;
        this.options = options;
        this.threads = threads;
        this.follower = follower;
    }

    /// Has the run end soon: what is in work is finished and kept. May be called from any thread.
    public void stop() {
        stopped = true;
    }

    /// Whether [#stop] was called.
    public boolean isStopped() {
        return stopped;
    }

    /// Runs until all inputs are read, or [#stop].
    ///
    /// @return what became of all items
    /// @throws StoreException where the record takes no more; what `watcher` was told is kept
    public Tally add(List<Input> inputs, Watcher watcher) throws StoreException {
        BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);
        var room = new Semaphore(IN_WORK);
        try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
            var harvest = new Harvest(inputs, options, store, reader, readers, steps, room, this::isStopped);
            Thread harvesting = Thread.ofPlatform().name("harvest").start(harvest);
            try {
                return keepAll(steps, room, watcher);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("the run was interrupted"));
            } finally {
                harvesting.interrupt();
                readers.shutdownNow();
            }
        }
    }

    private Tally keepAll(BlockingQueue<Step> steps, Semaphore room, Watcher watcher)
            throws StoreException, InterruptedException {
        var batch = new Batch(store, Tying.open(store), follower);
        while (true) {
            Step step = batch.isEmpty() ? steps.take() : steps.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            switch (step) {
                case null -> watcher.committed(batch.commit());
                case Step.Reading(var result, int weight) -> {
                    batch.take(finished(result));
                    room.release(weight);
                }
                case Step.Known _ -> batch.known();
                case Step.PassedOver _ -> batch.passedOver();
                case Step.Refused(Refusal refusal) -> batch.take(new Result.Failed(refusal));
                case Step.Reached reached -> batch.reached(reached);
                case Step.End(@Nullable Throwable fault) -> {
                    Tally tally = batch.commit();
                    watcher.committed(tally);
                    raise(fault);
                    return tally;
                }
            }
            if (batch.steps() >= BATCH) {
                watcher.committed(batch.commit());
            }
        }
    }

    private static Result finished(Future<Result> reading) throws InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article could not be made ready", e.getCause());
        }
    }

    /// Has what stopped the reading of the inputs stop the run.
    private static void raise(@Nullable Throwable fault) throws StoreException {
        switch (fault) {
            case null -> {}
            case UncheckedIOException e when e.getCause() instanceof StoreException cause -> throw cause;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(fault);
        }
    }
}
