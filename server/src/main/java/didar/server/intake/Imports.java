package didar.server.intake;

import didar.add.Adding;
import didar.server.intake.NotTakenException.Reason;
import didar.store.BusyException;
import didar.store.Location;
import didar.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// The imports of a server: files are received into a spool, an import is confirmed when they are all on the disk, and
/// confirmed ones are read into the record one after the other. What was confirmed is read to its end though the
/// process is killed meanwhile: who opens the same spool next goes on.
public final class Imports implements AutoCloseable {

    private final @Nullable Spool spool;
    private final Location record;
    private final Workshop workshop;
    private final Limits limits;
    private final InstantSource clock;
    private final SequencedMap<Long, Entry> imports = new TreeMap<>();
    private final Thread worker;
    private long highest;
    private boolean closed;
    private @Nullable Run running;

    /// One import, with what is known while files come.
    private static final class Entry {
        private final Journal journal;
        private final List<Delivered> received = new ArrayList<>();
        private int numbers;
        private long bytes;
        private int underway;
        private Instant touched;
        private boolean unwanted;
        /// Whether the process was killed while it was read.
        private boolean cutOff;

        private Entry(Journal journal, Instant touched) {
            this.journal = journal;
            this.touched = touched;
        }

        private Import standing() {
            return journal.standing();
        }
    }

    private Imports(@Nullable Spool spool, Location record, Workshop workshop, Limits limits, InstantSource clock) {
        this.spool = spool;
        this.record = record;
        this.workshop = workshop;
        this.limits = limits;
        this.clock = clock;
        this.worker = Thread.ofPlatform().name("imports").unstarted(this::work);
    }

    /// Takes up what was confirmed and is not read yet.
    ///
    /// @param spool folder that the files lie in until they are read; made where there is none
    public static Imports open(Path spool, Location record, Workshop workshop, Limits limits, InstantSource clock)
            throws IOException {
        Spool own = Spool.open(spool);
        var imports = new Imports(own, record, workshop, limits, clock);
        if (own == null) {
            workshop.told().accept(spool + ": another didar takes the imports of this record, this one takes none");
            return imports;
        }
        try {
            imports.highest = own.highest();
            for (ImportReader.Kept kept : own.load(e -> workshop.told().accept(String.valueOf(e.getMessage())))) {
                Import standing = kept.standing();
                boolean cutOff = standing.state() == State.READING;
                Import now = cutOff ? standing.with(State.WAITING, null) : standing;
                var entry = new Entry(new Journal(now, kept.messages(), limits.messages()), standing.at());
                entry.cutOff = cutOff;
                imports.imports.put(standing.no(), entry);
            }
        } catch (IOException | RuntimeException e) {
            own.close();
            throw e;
        }
        imports.worker.start();
        return imports;
    }

    /// All that are known, the newest first.
    public synchronized List<Import> all() {
        return imports.sequencedValues().reversed().stream()
                .map(Entry::standing)
                .toList();
    }

    /// `null` where there is none of this number.
    public @Nullable Import one(long no) {
        Entry entry = entry(no);
        return entry == null ? null : entry.standing();
    }

    public List<Message> messages(long no) {
        Entry entry = entry(no);
        return entry == null ? List.of() : entry.journal.messages();
    }

    private synchronized @Nullable Entry entry(long no) {
        return imports.get(no);
    }

    /// Opens an import for files.
    public synchronized Import open(String by) throws IOException, NotTakenException {
        Spool here = here();
        forgetAbandoned(here);
        if (count(State.RECEIVING) >= limits.open()) {
            throw new NotTakenException(
                    Reason.TOO_MANY, limits.open() + " imports receive files; begin one of them, or end it");
        }
        requireRoomToWait();
        long no = highest + 1;
        here.make(no);
        highest = no;
        Import opened = Import.opened(no, by, clock.instant());
        imports.put(no, new Entry(new Journal(opened, List.of(), limits.messages()), clock.instant()));
        return opened;
    }

    /// Receives a file; it may come beside others.
    ///
    /// @param name as the sender tells it, whatever that is
    public Delivered receive(long no, String name, InputStream in) throws IOException, NotTakenException {
        Spool here = here();
        Entry entry;
        int number;
        synchronized (this) {
            entry = required(no);
            requireReceiving(entry);
            if (entry.received.size() + entry.underway >= limits.files()) {
                throw new NotTakenException(Reason.TOO_LARGE, "an import may have " + limits.files() + " files");
            }
            number = ++entry.numbers;
            entry.underway++;
            entry.touched = clock.instant();
        }
        long[] taken = {0};
        Delivered file = null;
        try {
            file = here.receive(no, number, FileName.told(name), in, limits, bytes -> {
                taken[0] += bytes;
                return takeRoom(entry, bytes);
            });
            return file;
        } finally {
            received(entry, file, taken[0]);
        }
    }

    private synchronized boolean takeRoom(Entry entry, long bytes) {
        entry.touched = clock.instant();
        entry.bytes += bytes;
        return entry.bytes <= limits.importBytes() && !entry.unwanted;
    }

    /// @param file `null` where it was not taken
    private synchronized void received(Entry entry, @Nullable Delivered file, long taken) throws IOException {
        entry.underway--;
        entry.touched = clock.instant();
        if (file == null) {
            entry.bytes -= taken;
        } else {
            entry.received.add(file);
            entry.received.sort(Comparator.comparingInt(Delivered::number));
            Import standing = entry.standing();
            entry.journal.set(standing.with(entry.received, standing.at()));
        }
        if (entry.unwanted && entry.underway == 0) {
            here(spool).remove(entry.standing().no());
        }
    }

    /// Confirms an import: from when this returns, it is read though the process is killed. One that failed is read
    /// again from where it was.
    public synchronized Import begin(long no) throws IOException, NotTakenException {
        Spool here = here();
        Entry entry = required(no);
        Import standing = entry.standing();
        if (standing.state() == State.RECEIVING) {
            if (entry.underway > 0) {
                throw new NotTakenException(Reason.OUT_OF_ORDER, "a file of it is still on its way");
            }
            if (entry.received.isEmpty()) {
                throw new NotTakenException(Reason.OUT_OF_ORDER, "it has no files");
            }
        } else if (standing.state() != State.FAILED) {
            throw new NotTakenException(
                    Reason.OUT_OF_ORDER,
                    "it was begun before: it is " + standing.state().word());
        }
        requireRoomToWait();
        Import begun = standing.with(standing.files(), clock.instant()).with(State.WAITING, null);
        here.save(begun, entry.journal.messages());
        entry.journal.set(begun);
        notifyAll();
        return begun;
    }

    /// Ends an import: one that is not confirmed is gone, of one that is read what was added stays.
    public synchronized void end(long no) throws IOException, NotTakenException {
        Spool here = here();
        Entry entry = required(no);
        Import standing = entry.standing();
        switch (standing.state()) {
            case RECEIVING -> {
                entry.unwanted = true;
                entry.journal.set(standing.with(State.ENDED, null));
                imports.remove(no);
                if (entry.underway == 0) {
                    here.remove(no);
                }
            }
            case WAITING, FAILED -> over(entry, standing.with(State.ENDED, null));
            case READING -> {
                entry.unwanted = true;
                if (running != null) {
                    running.stop();
                }
            }
            case DONE, ENDED ->
                throw new NotTakenException(
                        Reason.OUT_OF_ORDER, "it is " + standing.state().word());
        }
    }

    /// What an import told after an event; waits for it where there is nothing yet.
    ///
    /// @param id 0 for all
    /// @return nothing where nothing came in time, or no more will come
    public List<Event> after(long no, long id, Duration patience) throws InterruptedException {
        Entry entry = entry(no);
        return entry == null ? List.of() : entry.journal.after(id, patience);
    }

    /// Whether nothing comes after an event any more.
    public boolean isOver(long no, long id) {
        Entry entry = entry(no);
        return entry == null || entry.journal.isOver(id);
    }

    private void work() {
        try {
            for (Entry next = next(); next != null; next = next()) {
                read(next);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The next that waits, in the order of beginning; `null` where no more is to be read.
    private synchronized @Nullable Entry next() throws InterruptedException {
        while (!closed) {
            Entry next = imports.values().stream()
                    .filter(entry -> entry.standing().state() == State.WAITING)
                    .min(Comparator.comparing((Entry entry) -> entry.standing().at())
                            .thenComparingLong(entry -> entry.standing().no()))
                    .orElse(null);
            if (next != null) {
                return next;
            }
            wait();
        }
        return null;
    }

    private void read(Entry entry) throws InterruptedException {
        try {
            Run run;
            boolean all = false;
            try (Store store = Store.open(record, Store.Access.WRITE)) {
                run = start(entry, store.articles());
                if (run != null) {
                    all = run(run, store);
                }
            }
            // Whoever hears that it is over may write to the record.
            if (run != null) {
                afterwards(entry, all);
            }
        } catch (BusyException | LockObtainFailedException e) {
            busy(entry, e);
        } catch (IOException e) {
            failed(entry, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            failed(entry, "a fault of didar: " + e);
        }
    }

    /// @return whether all was read
    private boolean run(Run run, Store store) throws IOException {
        try {
            return run.add(store, workshop);
        } finally {
            ended();
        }
    }

    /// @param articles of the record by now
    /// @return `null` where it is not to be read any more
    private synchronized @Nullable Run start(Entry entry, long articles) throws IOException {
        Import standing = entry.standing();
        if (closed || standing.state() != State.WAITING) {
            return null;
        }
        Import reading = (entry.cutOff ? counted(standing, articles) : standing)
                .with(articles)
                .with(State.READING, null);
        entry.cutOff = false;
        here(spool).save(reading, entry.journal.messages());
        entry.journal.set(reading);
        running = new Run(entry.journal, here(spool));
        return running;
    }

    /// Where the process was killed between a commit and its counting, that commit is counted now: of no other are so
    /// few articles more in the record.
    private static Import counted(Import standing, long articles) {
        long more = articles - standing.reached();
        return more <= 0 || more > Adding.BATCH
                ? standing
                : standing.with(
                        standing.counts().withAdded(more),
                        standing.articles(),
                        new Stretch(standing.reached() + 1, articles),
                        articles);
    }

    private synchronized void ended() {
        running = null;
    }

    private synchronized void afterwards(Entry entry, boolean all) throws IOException {
        Import standing = entry.standing();
        if (all) {
            over(entry, standing.with(State.DONE, null));
        } else if (entry.unwanted) {
            over(entry, standing.with(State.ENDED, null));
        } else {
            // The server ends; it is gone on with when it is started again.
            here(spool).save(standing.with(State.WAITING, null), entry.journal.messages());
        }
    }

    private synchronized void busy(Entry entry, IOException why) throws InterruptedException {
        Import waiting = entry.standing().with(State.WAITING, "another program writes to the record");
        if (!waiting.equals(entry.standing())) {
            set(entry, waiting);
            workshop.told().accept("import " + waiting.no() + " waits: " + why.getMessage());
        }
        long end = System.nanoTime() + limits.busy().toNanos();
        for (long left = limits.busy().toMillis();
                left > 0 && !closed && entry.standing().state() == State.WAITING;
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            wait(left);
        }
    }

    private synchronized void failed(Entry entry, String why) {
        workshop.told().accept("import " + entry.standing().no() + " failed: " + why);
        set(entry, entry.standing().with(State.FAILED, why));
    }

    /// Where it cannot be written down it is read once more after a restart, which changes nothing.
    private void set(Entry entry, Import standing) {
        entry.journal.set(standing);
        try {
            here(spool).save(standing, entry.journal.messages());
        } catch (IOException e) {
            workshop.told().accept("import " + standing.no() + ": its state cannot be written down: " + e.getMessage());
        }
    }

    /// Keeps of an import only what is told of it.
    private void over(Entry entry, Import standing) throws IOException {
        Spool here = here(spool);
        here.save(standing, entry.journal.messages());
        here.removeFiles(standing);
        entry.journal.set(standing);
        List<Long> old = imports.values().stream()
                .map(Entry::standing)
                .filter(one -> one.state() == State.DONE || one.state() == State.ENDED)
                .map(Import::no)
                .toList();
        for (long no : old.subList(0, Math.max(0, old.size() - limits.kept()))) {
            imports.remove(no);
            here.remove(no);
        }
        notifyAll();
    }

    private void forgetAbandoned(Spool here) throws IOException {
        Instant oldest = clock.instant().minus(limits.patience());
        for (Entry entry : List.copyOf(imports.values())) {
            Import standing = entry.standing();
            if (standing.state() == State.RECEIVING && entry.underway == 0 && entry.touched.isBefore(oldest)) {
                imports.remove(standing.no());
                here.remove(standing.no());
            }
        }
    }

    private void requireRoomToWait() throws NotTakenException {
        if (count(State.WAITING) >= limits.waiting()) {
            throw new NotTakenException(Reason.TOO_MANY, limits.waiting() + " imports wait; try again later");
        }
    }

    private long count(State state) {
        return imports.values().stream()
                .filter(entry -> entry.standing().state() == state)
                .count();
    }

    private Spool here() throws NotTakenException {
        if (spool == null) {
            throw new NotTakenException(Reason.ELSEWHERE, "another didar takes the imports of this record");
        }
        return spool;
    }

    private static Spool here(@Nullable Spool spool) {
        if (spool == null) {
            throw new IllegalStateException("no import without a spool");
        }
        return spool;
    }

    private Entry required(long no) throws NotTakenException {
        Entry entry = imports.get(no);
        if (entry == null) {
            throw new NotTakenException(Reason.UNKNOWN, "there is no import " + no);
        }
        return entry;
    }

    private static void requireReceiving(Entry entry) throws NotTakenException {
        State state = entry.standing().state();
        if (state != State.RECEIVING) {
            throw new NotTakenException(Reason.OUT_OF_ORDER, "it takes no more files: it is " + state.word());
        }
    }

    /// Has the running import end with its next commit, and all who listen go; returns at once. Files are still
    /// received and imports confirmed: they are read by who opens the spool next.
    public synchronized void stop() {
        closed = true;
        if (running != null) {
            running.stop();
        }
        imports.values().forEach(entry -> entry.journal.close());
        notifyAll();
    }

    /// Stops, and returns when nothing is written any more.
    @Override
    public void close() throws IOException {
        stop();
        try {
            worker.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (spool != null) {
            spool.close();
        }
    }
}
