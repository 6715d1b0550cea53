package didar.cli;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.archive.PassedOver;
import didar.record.Article;
import didar.record.Dossier;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Inputs of a command, read one article after the other. What could not be read is told on standard error as it
/// happens, by file and place; the rest is read all the same.
final class Reading {

    /// What is done with an article and what was read in it.
    interface Sink {
        void accept(Dossier dossier) throws IOException;
    }

    private final Surroundings surroundings;
    private final Supplier<Function<Article, Dossier>> reader;
    private final PassedOverCount passedOver = new PassedOverCount();
    private boolean failed;

    /// @param reader made only when there is something to read: it is dear to make
    Reading(Surroundings surroundings, Supplier<Function<Article, Dossier>> reader) {
        this.surroundings = surroundings;
        this.reader = reader;
    }

    /// @param given files and folders as written on the command line
    /// @param options how they are read
    /// @return whether all was read
    /// @throws IOException when the sink takes no more
    boolean read(List<String> given, Options options, Sink sink) throws IOException {
        Function<Article, Dossier> made = reader.get();
        List<Input> inputs = new ArrayList<>();
        for (String one : given) {
            try {
                inputs.add(Input.of(one, surroundings.in()));
            } catch (InvalidPathException e) {
                fail(one + ": no path can be written like this");
            }
        }
        try {
            Archive.read(inputs, options, new didar.archive.Sink() {
                @Override
                public void accept(Outcome outcome) {
                    switch (outcome) {
                        case Outcome.Failed f -> fail(f.failure().toString());
                        case Outcome.Read read -> Reading.this.accept(read.article(), made, sink);
                    }
                }

                @Override
                public void passedOver(PassedOver what) {
                    passedOver.add(what);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!passedOver.isNone()) {
            surroundings.err().println("didar: " + passedOver);
        }
        return !failed;
    }

    private void accept(Article article, Function<Article, Dossier> made, Sink sink) {
        Dossier dossier;
        try {
            dossier = made.apply(article);
        } catch (RuntimeException e) {
            fault(article, e);
            return;
        }
        try {
            sink.accept(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fail(String message) {
        failed = true;
        surroundings.err().println("didar: " + message);
    }

    /// A fault of didar itself. The trace goes along, for whoever repairs it.
    private void fault(Article article, RuntimeException e) {
        fail(article.source() + ": this article cannot be read, by a fault of didar: " + e);
        PrintStream err = surroundings.err();
        e.printStackTrace(err);
    }
}
