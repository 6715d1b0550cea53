package didar.eval;

import didar.link.Linking;
import didar.link.event.EventsInMemory;
import didar.link.who.KnownInMemory;
import didar.record.Dossier;
import didar.record.DossierReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints how many articles a second are linked while what is known grows: `LinkSpeed DOSSIERS.jsonl`, a line for every
/// 500 articles.
final class LinkSpeed {

    private static final int BATCH = 500;

    /// On a busy machine the clock tells of others.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private LinkSpeed() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Linking linking = new Linking(new KnownInMemory(), new EventsInMemory());
        out.printf(Locale.ROOT, "tables and figures: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        try (DossierReader reader =
                new DossierReader(new BufferedInputStream(Files.newInputStream(Path.of(args[0]))))) {
            List<Dossier> batch = new ArrayList<>();
            for (Dossier dossier = reader.next(); dossier != null; dossier = reader.next()) {
                batch.add(dossier);
                if (batch.size() == BATCH) {
                    link(linking, batch, out);
                    batch.clear();
                }
            }
        }
    }

    private static void link(Linking linking, List<Dossier> batch, PrintStream out) {
        long start = System.nanoTime();
        long busyStart = CPU.getCurrentThreadCpuTime();
        int entities = 0;
        for (Dossier dossier : batch) {
            entities += linking.link(dossier, null).links().entities().size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (CPU.getCurrentThreadCpuTime() - busyStart) / 1e9;
        out.printf(
                Locale.ROOT,
                "%d articles, %d entities: %.0f articles a second, %.0f a second of its core%n",
                BATCH,
                entities,
                BATCH / seconds,
                BATCH / busy);
    }
}
