package didar.search;

import didar.record.Dossier;
import didar.record.DossierReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// The writing of an index, by one process at a time, in step with a record: an article is added here after the record
/// has kept it. A commit keeps, beside the documents, the number of the last article that is in the index: after a
/// crash it is known from where on it lacks articles, and [CatchUp] adds them.
///
/// Lucene holds up to twice [#BUFFER_MEGABYTES] of heap, the articles that wait some megabytes more. Of one thread at a
/// time.
public final class Indexing implements AutoCloseable {

    private static final String LAST = "last-article";
    private static final String FORM = "form";
    private static final int BUFFER_MEGABYTES = 64;
    /// Articles that may be on their way into the index, so that who adds them need not wait for each.
    private static final int AHEAD = 256;
    /// Articles between two commits: what is read again after a crash, in a few seconds.
    private static final int COMMITTED = 5000;

    private final Directory directory;
    private final IndexWriter writer;
    private final ExecutorService threads;
    private final ExecutorService committer = Executors.newSingleThreadExecutor();
    private final Deque<Future<?>> underway = new ArrayDeque<>();
    /// The number of the newest article of a source, of those since the last commit.
    private final Map<String, Long> newest = new ConcurrentHashMap<>();
    private Future<?> committing = CompletableFuture.completedFuture(null);
    private long last;
    private long committed;
    private @Nullable IOException failure;

    private Indexing(Directory directory, IndexWriter writer, int threads, long last) {
        this.directory = directory;
        this.writer = writer;
        this.threads = Executors.newFixedThreadPool(threads);
        this.last = last;
        this.committed = last;
    }

    /// @param threads that make articles ready, at least 1
    /// @param most the number of the record's last article: an index that has more is of another record, made anew
    /// @throws LockObtainFailedException where another process writes it
    public static Indexing open(Path folder, int threads, long most) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            long last = last(directory);
            boolean anew = last < 0 || last > most;
            if (anew) {
                clear(directory);
            }
            var config = new IndexWriterConfig()
                    .setOpenMode(anew ? OpenMode.CREATE : OpenMode.APPEND)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            return new Indexing(directory, new IndexWriter(directory, config), threads, anew ? 0 : last);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// Deletes an index, also one that cannot be read any more, and nothing else that lies in its folder.
    private static void clear(Directory directory) throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /// The number of the last article of an index; -1 where there is none that can be gone on with.
    public static long last(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            return last(directory);
        }
    }

    private static long last(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return -1;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> kept = reader.getIndexCommit().getUserData();
            return Fields.FORM.equals(kept.get(FORM)) ? Long.parseLong(kept.getOrDefault(LAST, "-1")) : -1;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | FileNotFoundException
                | EOFException _) {
            return -1;
        }
    }

    /// The number of the last article that was added.
    public long last() {
        return last;
    }

    /// Adds an article, in place of what was there of its source. Returns before it is in the index, and now and then
    /// has what was added committed.
    ///
    /// @param no of the article in the record: the one behind [#last]
    /// @param links for filters by [Filters.Ids]
    /// @throws IOException where this article or one before it could not be taken in; from then on nothing is
    public void add(long no, Dossier dossier, Links links) throws IOException {
        submit(no, () -> take(no, dossier, links));
    }

    /// The same of a dossier as the record keeps it.
    ///
    /// @param json of the dossier
    public void add(long no, byte[] json, Links links) throws IOException {
        submit(no, () -> take(no, dossier(no, json), links));
    }

    private void submit(long no, Callable<Long> article) throws IOException {
        if (no != last + 1) {
            throw new IllegalArgumentException("article " + no + " after " + last);
        }
        await(AHEAD - 1);
        underway.add(threads.submit(article));
        last = no;
        if (last - committed >= COMMITTED) {
            commitSoon();
        }
    }

    /// Of two versions the later one stays, whichever of them is ready first.
    private Long take(long no, Dossier dossier, Links links) throws IOException {
        String source = dossier.article().source();
        List<Document> documents = Documents.of(no, dossier, links);
        try {
            return newest.compute(
                    source, (_, there) -> there != null && there > no ? there : write(no, source, documents));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Long write(long no, String source, List<Document> documents) {
        try {
            writer.updateDocuments(new Term(Fields.SOURCE, source), documents);
            return no;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps what was added: it survives a crash at any moment after, and who opens the index now finds it.
    public void commit() throws IOException {
        commitSoon();
        finished(committing);
    }

    /// Articles that are added while it commits may be in the commit too: after a crash they are taken in once more, in
    /// place of themselves.
    private void commitSoon() throws IOException {
        await(0);
        finished(committing);
        newest.clear();
        long number = last;
        writer.setLiveCommitData(
                Map.of(FORM, Fields.FORM, LAST, String.valueOf(number)).entrySet());
        committing = committer.submit(writer::commit);
        committed = number;
    }

    /// Waits until no more than so many articles are on their way.
    private void await(int most) throws IOException {
        while (underway.size() > most) {
            finished(underway.removeFirst());
        }
    }

    private void finished(Future<?> work) throws IOException {
        if (failure != null) {
            throw new IOException(failure.getMessage(), failure);
        }
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(new IOException("interrupted", e));
        } catch (ExecutionException e) {
            throw failed(
                    e.getCause() instanceof IOException io
                            ? io
                            : new IOException("an article cannot be taken into the index: " + e.getCause(), e));
        }
    }

    private IOException failed(IOException reason) {
        failure = reason;
        return reason;
    }

    private static Dossier dossier(long no, byte[] json) throws IOException {
        try (var reader = new DossierReader(new ByteArrayInputStream(json))) {
            Dossier dossier = reader.next();
            if (dossier == null) {
                throw new IOException("article " + no + " of the record is empty");
            }
            return dossier;
        }
    }

    /// What was not committed is lost.
    @Override
    public void close() throws IOException {
        threads.close();
        committer.close();
        writer.close();
        directory.close();
    }
}
