package didar.add;

import didar.add.Step.Result;
import didar.archive.Bookmark;
import didar.record.Dossier;
import didar.store.Added;
import didar.store.Entry;
import didar.store.Progress;
import didar.store.Refusal;
import didar.store.Store;
import didar.store.StoreException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// What will be kept by the next commit, and what all commits before have kept.
final class Batch {

    private final Store store;
    private final Tying tying;
    private final Follower follower;
    private final List<Result> results = new ArrayList<>();
    private final Map<String, Bookmark> reached = new LinkedHashMap<>();
    private int steps;
    private Tally tally = Tally.NONE;
    private long filesDone;
    private long fileBytes;

    /// @param follower is told what was kept, after each commit
    Batch(Store store, Tying tying, Follower follower) {
        this.store = store;
        this.tying = tying;
        this.follower = follower;
    }

    boolean isEmpty() {
        return steps == 0;
    }

    int steps() {
        return steps;
    }

    void take(Result result) {
        results.add(result);
        steps++;
    }

    /// Counts an article that the record has.
    void known() {
        tally = tally.with(Added.UNCHANGED);
        steps++;
    }

    void passedOver() {
        tally = tally.withPassedOver();
        steps++;
    }

    void reached(Step.Reached step) {
        Bookmark bookmark = step.bookmark();
        reached.put(bookmark.file(), bookmark);
        if (bookmark.complete()) {
            filesDone += bookmark.size();
            fileBytes = 0;
        } else {
            fileBytes = step.bytes();
        }
        steps++;
    }

    /// Keeps it all, or nothing where this throws.
    ///
    /// @return what has been kept since the beginning
    Tally commit() throws StoreException {
        var counts = new AtomicReference<>(tally);
        List<Tying.Kept> kept = new ArrayList<>();
        if (results.stream().anyMatch(Result.Read.class::isInstance)) {
            tying.prepare();
        }
        store.write(writing -> {
            Tying.Work work = tying.in(writing);
            Tally counted = tally;
            for (Result result : results) {
                switch (result) {
                    case Result.Read(Entry entry, Dossier dossier) -> {
                        Tying.Kept one = work.add(entry, dossier);
                        counted = counted.with(one == null ? Added.UNCHANGED : one.added());
                        if (one != null) {
                            kept.add(one);
                        }
                    }
                    case Result.Failed(Refusal refusal) -> {
                        writing.refuse(refusal);
                        counted = counted.withRefused();
                    }
                }
            }
            reached.values().forEach(bookmark -> writing.progress(progress(bookmark)));
            work.keep();
            counts.set(counted.withBytes(filesDone + fileBytes));
        });
        kept.forEach(one -> follower.kept(one.no(), one.dossier(), one.links()));
        for (Result result : results) {
            if (result instanceof Result.Failed(Refusal refusal)) {
                follower.refused(refusal);
            }
        }
        tally = counts.get();
        results.clear();
        reached.clear();
        steps = 0;
        return tally;
    }

    private static Progress progress(Bookmark b) {
        return new Progress(b.file(), b.size(), b.modified(), b.offset(), b.items(), b.complete());
    }
}
