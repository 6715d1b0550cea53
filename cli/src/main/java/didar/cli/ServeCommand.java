package didar.cli;

import didar.record.Article;
import didar.record.Dossier;
import didar.server.Served;
import didar.server.Server;
import didar.server.Settings;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `didar serve`: the record over HTTP, until it is told to end.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the record over HTTP: pages for people and an interface for programs, on this machine,",
            "or for others with passwords. Where there is no record, a sample."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar serve --record news --port 8642",
            "  didar serve --host 0.0.0.0 --name didar.example.org --behind-tls",
            "  curl 'http://127.0.0.1:8642/api/v1/meetings?who=zarif&latest=true'",
            "",
            "Without --record, and where there is no folder 'record', invented articles are served to",
            "look around; what is imported or put right there goes with the server.",
            "/api/v1/openapi.json describes the interface. Ctrl-C ends the server when what it is",
            "asked is answered; an import that is read then goes on with the next start. What another",
            "didar adds meanwhile is served too.",
            "Exit codes: 0 done, 1 it failed, 2 wrong usage."
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin
    RecordOption record = new RecordOption();

    @Mixin
    IndexOption index = new IndexOption();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = Settings.USUAL_HOST,
            description = {
                "Where to listen (default: ${DEFAULT-VALUE}, which this machine alone reaches).",
                "On any other address people sign in: 'didar users add NAME --role admin' first."
            })
    String host = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name by which others call the server; may be given again. People sign in, then.")
    List<String> names = new ArrayList<>();

    @Option(
            names = "--behind-tls",
            description = "A proxy stands before it that is reached by https alone. People sign in, then.")
    boolean behindTls;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description =
                    "Who sits at this machine, for corrections (default: DIDAR_AUTHOR, or the user of the system).")
    @Nullable
    String user;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8642",
            description = "On which port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    int port;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;
    private final Supplier<Function<Article, Dossier>> reader;

    ServeCommand(Surroundings surroundings, Supplier<Function<Article, Dossier>> reader) {
        this.surroundings = surroundings;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        HelidonLog.silence();
        Settings settings;
        try {
            settings = new Settings(
                    host, port, Set.copyOf(names), behindTls, AuthorOption.name(user, surroundings.environment()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        var end = new CountDownLatch(1);
        try (Interrupts.Watch _ = surroundings.interrupts().watch(end::countDown);
                ServedPlace place = ServedPlace.of(record, index, surroundings, spec, reader);
                Server server = Server.start(settings, served(place), this::fault)) {
            server.rehearse();
            tell("serving " + place + " at http://" + host + ":" + server.port() + "/, Ctrl-C ends");
            end.await();
            tell("ending");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private Served served(ServedPlace place) {
        return new Served(
                place.record(),
                place.index(),
                place.spool(),
                place.sample() != null,
                reader,
                new PressesOfArchive(),
                InstantSource.system(),
                this::tell);
    }

    private void tell(String message) {
        surroundings.err().println("didar: " + message);
    }

    /// A fault of didar itself. The trace goes along, for whoever repairs it.
    private void fault(Throwable fault) {
        surroundings.err().println("didar serve: a request was not answered: " + fault.getMessage());
        fault.printStackTrace(surroundings.err());
    }
}
