package didar.add;

import didar.add.Step.Result;
import didar.archive.Archive;
import didar.archive.Bookmark;
import didar.archive.Failure;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.archive.PassedOver;
import didar.archive.Sink;
import didar.record.Article;
import didar.record.Dossier;
import didar.store.Entry;
import didar.store.Progress;
import didar.store.Refusal;
import didar.store.Store;
import didar.store.StoreException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes the files of a run apart and has their articles read, so far ahead as there is room.
final class Harvest implements Runnable, Sink {

    /// More than the steps that may wait and the batch before them.
    private static final int MOST_ON_THEIR_WAY = 2000;

    private final List<Input> inputs;
    private final Options options;
    private final Store store;
    private final Function<Article, Dossier> reader;
    private final ExecutorService readers;
    private final BlockingQueue<Step> steps;
    private final Semaphore room;
    private final int whole;
    private final BooleanSupplier stopped;
    private final Kinships kinships;

    /// @param steps where to what was found goes
    /// @param room units of text that may be in work; taken here, given back by whoever takes the steps
    Harvest(
            List<Input> inputs,
            Options options,
            Store store,
            Function<Article, Dossier> reader,
            ExecutorService readers,
            BlockingQueue<Step> steps,
            Semaphore room,
            BooleanSupplier stopped) {
        this.inputs = inputs;
        this.options = options;
        this.store = store;
        this.reader = reader;
        this.readers = readers;
        this.steps = steps;
        this.room = room;
        this.whole = room.availablePermits();
        this.kinships = new Kinships(store, MOST_ON_THEIR_WAY);
        this.stopped = stopped;
    }

    @Override
    public void run() {
        @Nullable Throwable fault = null;
        try {
            Archive.read(inputs, options, this::bookmark, this);
        } catch (Stop _) {
            // asked for
        } catch (RuntimeException | Error e) {
            fault = e;
        }
        try {
            steps.put(new Step.End(fault));
        } catch (InterruptedException _) {
            // whoever took the steps is gone
        }
    }

    private @Nullable Bookmark bookmark(String file) {
        Progress last;
        try {
            last = store.progress(file);
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
        return last == null
                ? null
                : new Bookmark(last.file(), last.size(), last.modified(), last.place(), last.items(), last.complete());
    }

    @Override
    public void accept(Outcome outcome) {
        if (stopped.getAsBoolean()) {
            throw new Stop();
        }
        hand(
                switch (outcome) {
                    case Outcome.Failed(Failure failure) -> new Step.Refused(refusal(failure));
                    case Outcome.Read(Article article) -> isKnown(article) ? new Step.Known() : reading(article);
                });
    }

    @Override
    public void passedOver(PassedOver what) {
        hand(new Step.PassedOver());
    }

    @Override
    public void reached(Bookmark bookmark, long bytes) {
        hand(new Step.Reached(bookmark, bytes));
    }

    private boolean isKnown(Article article) {
        try {
            return store.has(Entry.Version.of(article));
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Step reading(Article article) {
        int weight = Math.min(article.text().length() + 1, whole);
        try {
            room.acquire(weight);
        } catch (InterruptedException _) {
            throw new Stop();
        }
        // Here, not among the readers: which of two came first must not depend on the number of threads.
        Kinships.Known known = kinships.of(article);
        return new Step.Reading(readers.submit(() -> read(known)), weight);
    }

    private Result read(Kinships.Known known) {
        try {
            Dossier dossier = reader.apply(known.article());
            return new Result.Read(Entry.of(dossier, known.kinship()), dossier);
        } catch (RuntimeException e) {
            return new Result.Failed(new Refusal(
                    known.article().source(), "", "defect", "this article cannot be read, by a fault of didar: " + e));
        }
    }

    private static Refusal refusal(Failure failure) {
        String kind = failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String place = failure.place().text();
        return new Refusal(
                failure.source(), place.startsWith(", ") ? place.substring(2) : place, kind, failure.message());
    }

    private void hand(Step step) {
        try {
            steps.put(step);
        } catch (InterruptedException _) {
            throw new Stop();
        }
    }

    /// Ends the reading of the archive.
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stop() {
            super("stopped", null, false, false);
        }
    }
}
