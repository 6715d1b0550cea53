package didar.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long pages take while many ask for them. Users search, open what was found, look at people, meetings and
/// statements,
/// each with a pause between two pages.
///
///     LoadTimes http://127.0.0.1:8642 50 120 1000      fifty users, two minutes, a second between two pages
public final class LoadTimes {

    private static final List<String> NAMES =
            List.of("ظريف", "Kerry", "لاوروف", "روحانی", "سلمان", "هادي", "Erdogan", "السيسي", "موگرینی", "ولد الشيخ");
    private static final List<String> WORDS = List.of(
            "اليمن", "هدنة", "نووي", "مذاکرات", "تركيا", "الكويت", "سوريا", "نفت", "بازار", "الحوثي", "زيارة", "برجام");

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:people|meetings|articles|statements)/[^\"?#]+)\"");

    /// What a user asks for.
    private enum Kind {
        FIRST,
        SEARCH,
        FOUND,
        MEETINGS,
        STATEMENTS
    }

    private record Measured(Kind kind, long nanos) {}

    private final String server;
    private final Duration pause;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final ConcurrentLinkedQueue<Measured> measured = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    private LoadTimes(String server, Duration pause) {
        this.server = server;
        this.pause = pause;
    }

    public static void main(String[] args) throws InterruptedException {
        var load = new LoadTimes(args[0], Duration.ofMillis(Long.parseLong(args[3])));
        long end =
                System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[2])).toNanos();
        List<Thread> users = new ArrayList<>();
        for (int user = 0; user < Integer.parseInt(args[1]); user++) {
            var random = new Random(user);
            users.add(Thread.ofVirtual().start(() -> load.spend(random, end)));
        }
        for (Thread user : users) {
            user.join();
        }
        load.tell(System.out);
    }

    private void spend(Random random, long end) {
        List<String> found = new ArrayList<>();
        while (System.nanoTime() < end) {
            try {
                if (pause.isPositive()) {
                    Thread.sleep(random.nextLong(2 * pause.toMillis()));
                }
                step(random, found);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException e) {
                failed.incrementAndGet();
                System.err.println(e);
            }
        }
    }

    private void step(Random random, List<String> found) throws IOException, InterruptedException {
        int dice = random.nextInt(10);
        if (dice == 0) {
            get(Kind.FIRST, "/", found);
        } else if (dice < 5 || found.isEmpty()) {
            get(Kind.SEARCH, "/search?q=" + encoded(one(dice % 2 == 0 ? NAMES : WORDS, random)), found);
        } else if (dice < 8) {
            get(Kind.FOUND, one(found, random), found);
        } else if (dice == 8) {
            get(Kind.MEETINGS, "/meetings?who=" + encoded(one(NAMES, random)), found);
        } else {
            get(Kind.STATEMENTS, "/statements?who=" + encoded(one(NAMES, random)), found);
        }
    }

    private void get(Kind kind, String path, List<String> found) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept-Language", "fa")
                .build();
        long begin = System.nanoTime();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        measured.add(new Measured(kind, System.nanoTime() - begin));
        if (response.statusCode() != 200) {
            failed.incrementAndGet();
            System.err.println(response.statusCode() + " " + path);
            return;
        }
        Matcher links = LINK.matcher(response.body());
        List<String> all = new ArrayList<>();
        while (links.find()) {
            all.add(links.group(1));
        }
        if (!all.isEmpty()) {
            found.clear();
            found.addAll(all);
        }
    }

    private void tell(PrintStream out) {
        Map<Kind, List<Long>> byKind = new EnumMap<>(Kind.class);
        measured.forEach(
                one -> byKind.computeIfAbsent(one.kind, _ -> new ArrayList<>()).add(one.nanos));
        byKind.forEach((kind, nanos) -> tell(kind.name(), nanos, out));
        tell("all", byKind.values().stream().flatMap(List::stream).toList(), out);
        out.println("failed: " + failed);
    }

    private static void tell(String kind, List<Long> all, PrintStream out) {
        List<Long> nanos = new ArrayList<>(all);
        Collections.sort(nanos);
        out.printf(
                Locale.ROOT,
                "%-10s %6d pages, median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                kind,
                nanos.size(),
                at(nanos, 0.5),
                at(nanos, 0.99),
                at(nanos, 1));
    }

    private static double at(List<Long> sorted, double part) {
        int index = Math.min(sorted.size() - 1, (int) (part * sorted.size()));
        return sorted.get(index) / 1e6;
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
