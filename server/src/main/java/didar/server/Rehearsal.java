package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import didar.server.admission.Visitor;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Parameters;
import didar.server.http.RefusedException;
import didar.server.route.Answering;
import didar.server.route.Route;
import didar.store.Role;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks what readers ask first, so that the first of them finds it read and compiled: the overviews, and pages of those
/// whom the pages before name. It ends by itself.
final class Rehearsal implements AutoCloseable {

    private static final int MOST_PAGES = 600;
    private static final Duration LONGEST = Duration.ofSeconds(6);
    /// As many at once as there are places to read at, so that each of them is known from then on.
    private static final int READERS = Answering.seats();

    /// Somebody as pages name him: his id, and what he is called.
    private static final Pattern NAMED = Pattern.compile("href=\"/people/([^\"/?#]+)\"[^>]*><bdi[^>]*>([^<]+)</bdi>");

    private static final List<String> FIRST = List.of("/", "/meetings", "/statements", "/timeline");

    private static final Visitor ITSELF = new Visitor("", Role.READER, Visitor.Way.LOCAL, null, "", "");

    private final Answering answering;
    private final Map<String, Route> pages;
    private final Consumer<Throwable> faults;
    private final List<Thread> readers = Stream.generate(
                    () -> Thread.ofPlatform().daemon().name("rehearsal").unstarted(this::run))
            .limit(READERS)
            .toList();
    private final Queue<Named> next = new ConcurrentLinkedQueue<>();
    private final Set<String> met = ConcurrentHashMap.newKeySet();
    private final AtomicInteger pagesAsked = new AtomicInteger();
    private volatile boolean closed;

    private record Named(String id, String name) {}

    private Rehearsal(Answering answering, List<Route> routes, Consumer<Throwable> faults) {
        this.answering = answering;
        this.pages = routes.stream()
                .filter(route ->
                        route.kind() == Route.Kind.PAGE && route.method().equals("GET"))
                .collect(Collectors.toMap(Route::path, Function.identity()));
        this.faults = faults;
    }

    /// Begins one, and returns at once.
    static Rehearsal begin(Answering answering, List<Route> routes, Consumer<Throwable> faults) {
        var rehearsal = new Rehearsal(answering, routes, faults);
        rehearsal.readers.forEach(Thread::start);
        return rehearsal;
    }

    private void run() {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            for (String path : FIRST) {
                ask(path, Map.of(), Map.of());
            }
            for (Named named = next.poll(); named != null && goesOn(end); named = next.poll()) {
                ask("/search", Map.of(), Map.of("q", List.of(named.name)));
                ask("/search", Map.of(), Map.of("who", List.of(named.id)));
                ask("/people/{id}", Map.of("id", named.id), Map.of());
            }
        } catch (IOException | RuntimeException e) {
            if (!closed) {
                faults.accept(e);
            }
        }
    }

    private boolean goesOn(long end) {
        return !closed && pagesAsked.get() < MOST_PAGES && System.nanoTime() < end;
    }

    private void ask(String path, Map<String, String> inPath, Map<String, List<String>> parameters) throws IOException {
        Route route = pages.get(path);
        if (route == null || closed) {
            return;
        }
        var asked = new Asked(
                ITSELF,
                route.method(),
                path,
                "",
                inPath,
                new Parameters(parameters),
                _ -> null,
                InputStream::nullInputStream);
        pagesAsked.incrementAndGet();
        try {
            if (answering.answer(route, asked) instanceof Answer.Whole whole) {
                meet(new String(whole.body(), UTF_8));
            }
        } catch (RefusedException _) {
            // a name as a page has it need not be one that can be asked for
        }
    }

    private void meet(String page) {
        Matcher named = NAMED.matcher(page);
        while (named.find()) {
            String id = URLDecoder.decode(named.group(1), UTF_8);
            if (met.add(id)) {
                next.add(new Named(id, named.group(2)));
            }
        }
    }

    /// Ends with the page that is asked for.
    @Override
    public void close() {
        closed = true;
        try {
            for (Thread reader : readers) {
                reader.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
