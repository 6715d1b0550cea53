package didar.cli;

import didar.add.Follower;
import didar.add.Keeping;
import didar.archive.watch.ArticleSink;
import didar.archive.watch.Watch;
import didar.archive.watch.WatchSettings;
import didar.archive.watch.WatchState;
import didar.archive.web.Fetcher;
import didar.archive.web.Manners;
import didar.archive.web.PublicNet;
import didar.archive.web.Reach;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.DossierWriter;
import didar.store.Location;
import didar.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `didar watch`: dossiers of what feeds bring, as it comes.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Polls feeds politely, reads the pages of their new entries, and prints a dossier of each, one",
            "JSON object a line, or keeps them in a record. It goes on until Ctrl-C, and the same command",
            "goes on from there."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar watch https://example.org/rss > dossiers.jsonl",
            "  didar watch --record record https://example.org/rss",
            "  didar watch --every 30m --state news.state feeds.txt >> dossiers.jsonl",
            "  didar watch --once feeds.txt      one round, as for cron",
            "",
            "A file of feeds holds an address a line; lines that start with # are passed over.",
            "RSS, Atom, sitemaps of news and indexes of sitemaps are read. Hosts are asked one thing at a",
            "time, with pauses, and as their robots.txt allows; no address outside the public net is asked.",
            "",
            "What cannot be read is named on standard error, and the rest is read all the same.",
            "Exit codes: 0 all was read, 1 something was not, 2 wrong usage."
        })
final class WatchCommand implements Callable<Integer> {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @Parameters(
            paramLabel = "FEEDS",
            arity = "1..*",
            description = "Address of a feed, or a file that lists addresses; - is standard input.")
    List<String> given = List.of();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            converter = DurationConverter.class,
            description = "How long to leave a feed alone, such as 15m or 2h (default: ${DEFAULT-VALUE}).")
    Duration every = Duration.ofMinutes(15);

    @Option(
            names = "--record",
            paramLabel = "PLACE",
            description = "Keep the articles in this record, as 'didar add' does, and print nothing.")
    @Nullable
    String record;

    @Option(names = "--once", description = "Ask every feed once, read what is new, and end.")
    boolean once;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            defaultValue = "didar-watch.state",
            description = {
                "Where to remember what has been read, so that nothing is fetched twice",
                "(default: ${DEFAULT-VALUE})."
            })
    Path state = Path.of("didar-watch.state");

    @Option(
            names = "--user-agent",
            paramLabel = "NAME",
            description = {
                "What to tell hosts that this is; didar and its version if not given.",
                "Its first word is what robots.txt is read for."
            })
    @Nullable
    String userAgent;

    @Option(
            names = "--allow-private-network",
            description = "Fetch from this machine and its own network as well, if a feed leads there.")
    boolean privateNetwork;

    @Option(
            names = "--page",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = {
                "Fetch the pages of entries, as it does by itself; or not, and read",
                "what the feeds themselves carry."
            })
    boolean pages = true;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;
    private final Supplier<Function<Article, Dossier>> reader;
    private final Supplier<LongRun> machine;

    WatchCommand(Surroundings surroundings, Supplier<Function<Article, Dossier>> reader, Supplier<LongRun> machine) {
        this.surroundings = surroundings;
        this.reader = reader;
        this.machine = machine;
    }

    @Override
    public Integer call() throws IOException {
        if (record == null) {
            try (DossierWriter out = DossierWriter.lines(new BufferedOutputStream(surroundings.out(), 1 << 16))) {
                Function<Article, Dossier> made = reader.get();
                return watch(article -> out.write(made.apply(article)));
            }
        }
        Location place;
        try {
            place = Location.of(record);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        try (Store store = Store.open(place, Store.Access.WRITE)) {
            var keeping = new Keeping(store, reader.get(), Follower.NONE);
            return watch(keeping::keep);
        }
    }

    private int watch(ArticleSink sink) throws IOException {
        Manners manners = manners();
        List<URI> feeds = feeds();
        LongRun run = machine.get();
        Reach reach = privateNetwork ? Reach.ANYWHERE : new PublicNet();
        try (WatchState remembered = WatchState.open(state, run.clock().instant());
                Fetcher fetcher = new Fetcher(manners, reach, run.clock(), run.pause(), run.chance())) {
            var settings = WatchSettings.DEFAULT.withEvery(every).withOnce(once).withPages(pages);
            var watch = new Watch(
                    feeds,
                    settings,
                    fetcher,
                    remembered,
                    run.clock(),
                    run.pause(),
                    article -> take(article, sink),
                    this::tell);
            return watch.run() ? 0 : 1;
        } catch (InterruptedException _) {
            return 0; // as it was told to
        } finally {
            run.ended().run();
        }
    }

    private Manners manners() {
        if (every.compareTo(SHORTEST) < 0) {
            throw new ParameterException(spec.commandLine(), "--every: a feed is asked once a minute at the most");
        }
        try {
            return Manners.DEFAULT.withUserAgent(userAgent != null ? userAgent : VersionOfDidar.userAgent());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private List<URI> feeds() throws IOException {
        try {
            List<URI> feeds = FeedList.of(given, surroundings.in());
            if (feeds.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "there is no address of a feed in " + given);
            }
            return feeds;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void take(Article article, ArticleSink sink) throws IOException {
        try {
            sink.accept(article);
        } catch (RuntimeException e) {
            tell(article.source() + ": this article cannot be read, by a fault of didar: " + e);
            e.printStackTrace(surroundings.err());
        }
    }

    private void tell(String message) {
        surroundings.err().println("didar: " + message);
    }
}
