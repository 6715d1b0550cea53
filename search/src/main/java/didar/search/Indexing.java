package didar.search;

import didar.record.Dossier;
import didar.record.DossierReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
    /// Articles that are made ready at a time.
    private static final int BATCH = 128;
    /// Articles between two commits: what is read again after a crash, in a few seconds.
    private static final int COMMITTED = 5000;

    private final Directory directory;
    private final IndexWriter writer;
    private final ExecutorService threads;
    private final List<Callable<Ready>> waiting = new ArrayList<>(BATCH);
    private long last;
    private long committed;

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

    /// Adds an article, in place of what was there of its source. Now and then this commits.
    ///
    /// @param no of the article in the record: the one behind [#last]
    /// @param links for filters by [Filters.Ids]
    public void add(long no, Dossier dossier, Links links) throws IOException {
        add(no, () -> Ready.of(no, dossier, links));
    }

    /// The same of a dossier as the record keeps it.
    ///
    /// @param json of the dossier
    public void add(long no, byte[] json, Links links) throws IOException {
        add(no, () -> Ready.of(no, dossier(no, json), links));
    }

    private void add(long no, Callable<Ready> article) throws IOException {
        if (no != last + 1) {
            throw new IllegalArgumentException("article " + no + " after " + last);
        }
        waiting.add(article);
        last = no;
        if (last - committed >= COMMITTED) {
            commit();
        } else if (waiting.size() >= BATCH) {
            take();
        }
    }

    /// Keeps what was added: it survives a crash at any moment after, and who opens the index now finds it.
    public void commit() throws IOException {
        take();
        writer.setLiveCommitData(
                Map.of(FORM, Fields.FORM, LAST, String.valueOf(last)).entrySet());
        writer.commit();
        committed = last;
    }

    private record Ready(String source, List<Document> documents) {
        static Ready of(long no, Dossier dossier, Links links) {
            return new Ready(dossier.article().source(), Documents.of(no, dossier, links));
        }
    }

    private void take() throws IOException {
        // Of two versions the later one stays; articles of other sources may be written in any order.
        Map<String, Ready> newest = new LinkedHashMap<>();
        run(waiting).forEach(ready -> newest.put(ready.source(), ready));
        run(newest.values().stream()
                .<Callable<Long>>map(ready ->
                        () -> writer.updateDocuments(new Term(Fields.SOURCE, ready.source()), ready.documents()))
                .toList());
        // Last: where one could not be taken in, all wait, and no commit says that it was.
        waiting.clear();
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

    private <T> List<T> run(List<Callable<T>> work) throws IOException {
        try {
            List<T> results = new ArrayList<>(work.size());
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("an article cannot be taken into the index", e.getCause());
        }
    }

    /// What was not committed is lost.
    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        writer.close();
        directory.close();
    }
}
