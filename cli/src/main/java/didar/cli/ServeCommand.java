package didar.cli;

import didar.record.Article;
import didar.record.Dossier;
import didar.server.Served;
import didar.server.Server;
import didar.server.Settings;
import didar.store.Location;
import didar.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
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
        description = "Serves the record over HTTP, for programs on this machine.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar serve --record news --port 8642",
            "  curl 'http://127.0.0.1:8642/api/v1/meetings?who=zarif&latest=true'",
            "",
            "/api/v1/openapi.json describes the interface. Ctrl-C ends the server when what it is",
            "asked is answered. What another didar adds meanwhile is served too.",
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
            defaultValue = "127.0.0.1",
            description = "Where to listen: 127.0.0.1, [::1] or localhost (default: ${DEFAULT-VALUE}).")
    String host = "";

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
        Location location;
        try {
            settings = new Settings(host, port);
            location = record.location(surroundings.environment());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        Path folder = index.required(location, spec);
        try (Store store = Store.open(location, Store.Access.READ)) {
            IndexKeeping.catchUp(store, folder, surroundings.err());
        }
        var served = new Served(location, folder, reader, new PressesOfArchive());
        var end = new CountDownLatch(1);
        try (Interrupts.Watch _ = surroundings.interrupts().watch(end::countDown);
                Server server = Server.start(settings, served, this::fault)) {
            surroundings
                    .err()
                    .println("didar: serving " + location + " at http://" + host + ":" + server.port()
                            + "/api/v1/, Ctrl-C ends");
            end.await();
            surroundings.err().println("didar: ending");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /// A fault of didar itself. The trace goes along, for whoever repairs it.
    private void fault(Throwable fault) {
        surroundings.err().println("didar serve: a request was not answered: " + fault.getMessage());
        fault.printStackTrace(surroundings.err());
    }
}
