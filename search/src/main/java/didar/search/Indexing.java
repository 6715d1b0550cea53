package didar.search;

import didar.record.Dossier;
import didar.record.DossierReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The writing of an index, by one process at a time. A commit keeps, beside the documents, the number of the last
/// article that is in the index: after a crash it is known from where on it lacks articles.
public final class Indexing implements AutoCloseable {

    private static final String LAST = "last-article";
    private static final String FORM = "form";
    private static final double BUFFER_MEGABYTES = 64;
    /// Articles that are made ready at a time.
    private static final int BATCH = 128;

    private final Directory directory;
    private final IndexWriter writer;
    private final ExecutorService threads;
    private final Map<Long, byte[]> waiting = new LinkedHashMap<>();
    private long last;

    private Indexing(Directory directory, IndexWriter writer, int threads, long last) {
        this.directory = directory;
        this.writer = writer;
        this.threads = Executors.newFixedThreadPool(threads);
        this.last = last;
    }

    /// @param threads that make articles ready, at least 1
    /// @param most the number of the record's last article: an index that has more is of another record, made anew
    /// @throws LockObtainFailedException where another process writes it
    public static Indexing open(Path folder, int threads, long most) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            long last = last(directory);
            boolean anew = last < 0 || last > most;
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
        }
    }

    /// The number of the last article that was added.
    public long last() {
        return last;
    }

    /// Adds an article, in place of what was there of its source.
    ///
    /// @param no of the article in the record, greater than [#last]
    /// @param dossier its JSON
    public void add(long no, byte[] dossier) throws IOException {
        if (no <= last) {
            throw new IllegalArgumentException("article " + no + " after " + last);
        }
        waiting.put(no, dossier);
        last = no;
        if (waiting.size() == BATCH) {
            take();
        }
    }

    /// Keeps what was added: it survives a crash at any moment after, and who opens the index now finds it.
    public void commit() throws IOException {
        take();
        writer.setLiveCommitData(
                Map.of(FORM, Fields.FORM, LAST, String.valueOf(last)).entrySet());
        writer.commit();
    }

    private record Ready(String source, List<Document> documents) {}

    private void take() throws IOException {
        List<Callable<Ready>> work = new ArrayList<>();
        waiting.forEach((no, dossier) -> work.add(() -> ready(no, dossier)));
        waiting.clear();
        // Of two versions the later one stays; the versions of others may be written in any order.
        Map<String, Ready> newest = new LinkedHashMap<>();
        run(work).forEach(ready -> newest.put(ready.source(), ready));
        run(newest.values().stream()
                .<Callable<Long>>map(ready ->
                        () -> writer.updateDocuments(new Term(Fields.SOURCE, ready.source()), ready.documents()))
                .toList());
    }

    private static Ready ready(long no, byte[] json) throws IOException {
        try (var reader = new DossierReader(new ByteArrayInputStream(json))) {
            Dossier dossier = reader.next();
            if (dossier == null) {
                throw new IOException("article " + no + " of the record is empty");
            }
            return new Ready(dossier.article().source(), Documents.of(no, dossier));
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
