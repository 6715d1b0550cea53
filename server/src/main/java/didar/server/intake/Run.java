package didar.server.intake;

import didar.add.Adding;
import didar.add.Follower;
import didar.add.IndexKeeping;
import didar.add.Tally;
import didar.add.Watcher;
import didar.archive.Input;
import didar.archive.Options;
import didar.link.Links;
import didar.record.Dossier;
import didar.store.Refusal;
import didar.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One import being added to the record, as `didar add` would; what is kept is counted, and written down at once.
final class Run implements Follower, Watcher {

    static final String COPY = "copy-of";

    private final Journal journal;
    private final Spool spool;
    private final Import before;
    private @Nullable IndexKeeping index;
    private @Nullable Adding adding;
    private boolean stopped;
    private long first;
    private long last;
    private long copies;

    Run(Journal journal, Spool spool) {
        this.journal = journal;
        this.spool = spool;
        this.before = journal.standing();
    }

    /// Has it end with the next commit; from any thread.
    synchronized void stop() {
        stopped = true;
        if (adding != null) {
            adding.stop();
        }
    }

    /// @return whether all was read
    /// @throws IOException where the record takes no more
    boolean add(Store store, Workshop workshop) throws IOException {
        List<Input> inputs = before.files().stream()
                .<Input>map(file -> new Input.Place(file.source(), spool.file(before.no(), file.number())))
                .toList();
        try (IndexKeeping kept = IndexKeeping.open(store, workshop.index(), workshop.threads(), workshop.told())) {
            index = kept;
            Adding run = new Adding(store, workshop.reader().get(), Options.DEFAULT, workshop.threads(), this);
            synchronized (this) {
                adding = run;
                if (stopped) {
                    return false;
                }
            }
            run.add(inputs, this);
            return !run.isStopped();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void kept(long no, Dossier dossier, Links links) {
        if (first == 0) {
            first = no;
        }
        last = no;
        if (dossier.article().notes().stream().anyMatch(note -> note.code().equals(COPY))
                || dossier.notes().stream().anyMatch(note -> note.code().equals(COPY))) {
            copies++;
        }
        if (index != null) {
            index.kept(no, dossier, links);
        }
    }

    @Override
    public void refused(Refusal refusal) {
        journal.tell(new Message(named(refusal.file()), refusal.place(), refusal.kind(), refusal.message()));
    }

    /// A file by the name that its sender gave it.
    private String named(String source) {
        for (Delivered file : before.files()) {
            if (source.startsWith(file.source())) {
                return file.name() + source.substring(file.source().length());
            }
        }
        return source;
    }

    @Override
    public void committed(Tally tally) {
        Stretch added = first == 0 ? null : new Stretch(first, last);
        Import now = before.with(
                before.counts().and(tally, copies), before.articles(), added, Math.max(before.reached(), last));
        try {
            spool.save(now, journal.messages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.set(now);
    }
}
