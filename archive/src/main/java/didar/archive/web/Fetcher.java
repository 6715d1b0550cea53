package didar.archive.web;

import crawlercommons.robots.BaseRobotRules;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Fetches from the web as a guest: one request at a time and a pause after it, no more than robots.txt allows, and
/// none
/// for a while to a host that cannot answer. Every redirect is looked at like the address it came from. For one thread.
public final class Fetcher implements AutoCloseable {

    private final Manners manners;
    private final InstantSource clock;
    private final Pause pause;
    private final Delays delays;
    private final Hosts hosts;
    private final Robots robots;
    private final Exchange exchange;

    /// @param jitter the source of chance
    public Fetcher(Manners manners, Reach reach, InstantSource clock, Pause pause, RandomGenerator jitter) {
        this(manners, reach, InetAddress::getAllByName, clock, pause, jitter);
    }

    Fetcher(
            Manners manners,
            Reach reach,
            Exchange.Names names,
            InstantSource clock,
            Pause pause,
            RandomGenerator jitter) {
        this.manners = manners;
        this.clock = clock;
        this.pause = pause;
        this.delays = new Delays(manners.firstDelay(), manners.longestDelay(), jitter);
        this.hosts = new Hosts(clock, manners.pause());
        this.robots = new Robots(manners.robot());
        this.exchange = new Exchange(manners, reach, names);
    }

    /// When the host of an address may be asked; may have passed.
    public Instant free(URI address) {
        return hosts.free(WebAddress.host(address));
    }

    /// How many times in a row the host of an address could not answer.
    public int failures(URI address) {
        return hosts.failures(WebAddress.host(address));
    }

    /// Takes up from an earlier run that a host is to be left alone.
    public void leaveAlone(String host, int failures, Instant until) {
        hosts.failed(host, failures, until);
    }

    /// Fetches an address, when its turn has come.
    ///
    /// @param known by which the server may tell that nothing has changed
    /// @param limit in bytes, unpacked
    /// @throws InterruptedException where the program is to end before the turn comes
    public Answer get(URI address, Validators known, int limit) throws InterruptedException {
        return follow(address, known, limit, true);
    }

    private Answer follow(URI start, Validators known, int limit, boolean askRobots) throws InterruptedException {
        Set<URI> seen = new HashSet<>();
        Duration left = manners.deadline();
        URI at = start;
        for (int hops = 0; hops <= manners.redirects(); hops++) {
            String refusal = WebAddress.refusal(at);
            if (refusal != null) {
                return new Answer.Refused(place(start, at) + refusal);
            }
            if (!seen.add(at)) {
                return new Answer.Refused("it redirects in a circle, back to " + at);
            }
            Answer barred = askRobots ? barred(at) : null;
            if (barred != null) {
                return barred;
            }
            Instant free = awaitTurn(at);
            if (free != null) {
                return new Answer.Delayed("the host " + WebAddress.host(at) + " is left alone for a while", free);
            }
            long before = System.nanoTime();
            Hop hop = exchange.get(at, known, limit, left);
            left = left.minusNanos(System.nanoTime() - before);
            hosts.asked(WebAddress.host(at));
            if (hop instanceof Hop.Redirect(String location)) {
                URI next = WebAddress.of(at, location);
                if (next == null) {
                    return new Answer.Refused("it redirects to \"" + location + "\", which is no address");
                }
                hosts.answered(WebAddress.host(at));
                at = next;
            } else {
                return answer(hop, start, at);
            }
        }
        return new Answer.Refused("it redirects more than " + manners.redirects() + " times");
    }

    /// Waits for the turn of a host. One that is to be left alone for longer than a pause is not waited for.
    ///
    /// @return until when it is left alone; `null` where its turn has come
    private @Nullable Instant awaitTurn(URI address) throws InterruptedException {
        Instant free = free(address);
        Instant now = clock.instant();
        if (!free.isAfter(now)) {
            return null;
        }
        Duration wait = Duration.between(now, free);
        if (wait.compareTo(manners.longestPause()) > 0) {
            return free;
        }
        pause.sleep(wait);
        return null;
    }

    private Answer answer(Hop hop, URI start, URI at) {
        String host = WebAddress.host(at);
        return switch (hop) {
            case Hop.Taken(Validators validators, var charset, Body body, String cut) -> {
                hosts.answered(host);
                yield new Answer.Found(at, validators, charset, body, cut);
            }
            case Hop.Unchanged() -> {
                hosts.answered(host);
                yield new Answer.Unchanged();
            }
            case Hop.Barred(String reason) -> new Answer.Refused(place(start, at) + reason);
            case Hop.Broken(String reason) -> delayed(host, place(start, at) + reason, null);
            case Hop.Status(int code, String retryAfter) -> {
                if (code == 429 || code == 408 || code >= 500) {
                    yield delayed(host, place(start, at) + "the server says " + code, retryAfter);
                }
                hosts.answered(host);
                yield new Answer.Refused(place(start, at) + "the server says " + code);
            }
            case Hop.Redirect(String location) -> throw new IllegalStateException("not followed: " + location);
        };
    }

    private Answer delayed(String host, String reason, @Nullable String retryAfter) {
        int failures = hosts.failures(host) + 1;
        Instant until = delays.until(clock.instant(), failures, retryAfter);
        hosts.failed(host, failures, until);
        return new Answer.Delayed(reason, until);
    }

    private static String place(URI start, URI at) {
        return at.equals(start) ? "" : "it redirects to " + at + ": ";
    }

    /// Why the robots.txt of a host keeps an address from being fetched; `null` where it does not.
    private @Nullable Answer barred(URI address) throws InterruptedException {
        BaseRobotRules rules = robots.rules(address, clock.instant());
        if (rules == null) {
            URI file = URI.create(WebAddress.origin(address) + "/robots.txt");
            switch (follow(file, Validators.NONE, Robots.LIMIT, false)) {
                case Answer.Found found -> {
                    if (found.cut() != null && found.body().size() < Robots.LIMIT) {
                        return delayed(
                                WebAddress.host(address), "its robots.txt is not to be had: " + found.cut(), null);
                    }
                    rules = robots.keep(address, found.body().bytes(), clock.instant());
                }
                // Where the host itself is refused, asking it for the address tells.
                case Answer.Refused _ -> rules = robots.keepNone(address, clock.instant());
                case Answer.Unchanged() -> rules = robots.keepNone(address, clock.instant());
                case Answer.Delayed(String reason, Instant until) -> {
                    return new Answer.Delayed("its robots.txt is not to be had: " + reason, until);
                }
            }
        }
        if (rules.getCrawlDelay() > 0) {
            Duration asked = Duration.ofMillis(rules.getCrawlDelay());
            hosts.pause(
                    WebAddress.host(address),
                    asked.compareTo(manners.longestPause()) > 0 ? manners.longestPause() : asked);
        }
        return rules.isAllowed(address.toString())
                ? null
                : new Answer.Refused("the robots.txt of " + WebAddress.host(address) + " does not allow it");
    }

    @Override
    public void close() {
        exchange.close();
    }
}
