package didar.eval;

import didar.record.Dossier;
import didar.record.DossierReader;
import didar.search.Indexing;
import didar.search.Links;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the index costs while articles are added: time of the processor an article, of all threads, collection and
/// compilation included, and the heap in use.
///
/// Is started as [SearchBenchmark] is, with `didar.eval.IndexRate DOSSIERS FOLDER` in the place of JMH: dossiers as
/// `didar read --format jsonl` writes them, of sources that differ, and an empty folder for the index.
final class IndexRate {

    private static final int AT_A_TIME = 500;
    private static final int REPORTED = 2000;

    private IndexRate() {}

    @SuppressWarnings("SystemOut") // figures for people
    public static void main(String[] args) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        long no = 0;
        long told = 0;
        Duration spent = Duration.ZERO;
        long heap = 0;
        try (var dossiers = new DossierReader(new BufferedInputStream(Files.newInputStream(Path.of(args[0]))));
                var indexing = Indexing.open(Path.of(args[1]), 1, 0)) {
            List<Dossier> some;
            do {
                some = take(dossiers);
                Duration before = processor();
                for (Dossier dossier : some) {
                    indexing.add(++no, dossier, Links.NONE);
                }
                boolean last = some.size() < AT_A_TIME;
                if (last) {
                    indexing.commit();
                }
                spent = spent.plus(processor()).minus(before);
                heap = Math.max(heap, runtime.totalMemory() - runtime.freeMemory());
                if (no > told && (last || no - told >= REPORTED)) {
                    System.out.printf(
                            Locale.ROOT,
                            "%d articles: %.3f ms each, heap %d MB%n",
                            no,
                            spent.toNanos() / 1e6 / (no - told),
                            heap >> 20);
                    told = no;
                    spent = Duration.ZERO;
                }
            } while (some.size() == AT_A_TIME);
        }
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static List<Dossier> take(DossierReader dossiers) throws IOException {
        List<Dossier> some = new ArrayList<>(AT_A_TIME);
        Dossier dossier = dossiers.next();
        while (dossier != null) {
            some.add(dossier);
            dossier = some.size() < AT_A_TIME ? dossiers.next() : null;
        }
        return some;
    }
}
