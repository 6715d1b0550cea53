package didar.cli;

import didar.record.Article;
import didar.record.Dossier;
import didar.record.DossierWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/// Where the dossiers of a run go, one after the other.
interface DossierSink extends AutoCloseable {

    void accept(Dossier dossier) throws IOException;

    /// Writes what is held back and flushes; the stream stays open.
    @Override
    void close() throws IOException;

    static DossierSink json(DossierWriter writer) {
        return new DossierSink() {
            @Override
            public void accept(Dossier dossier) throws IOException {
                writer.write(dossier);
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    /// @param screens makes a fresh one for each dossier
    static DossierSink terminal(
            OutputStream out, ScreenDates dates, Function<Article, Wording> wording, Supplier<Screen> screens) {
        return new DossierSink() {
            @Override
            public void accept(Dossier dossier) throws IOException {
                Screen screen = screens.get();
                TerminalView.write(dossier, wording.apply(dossier.article()), dates, screen);
                out.write(screen.toString().getBytes(StandardCharsets.UTF_8));
                out.flush();
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
