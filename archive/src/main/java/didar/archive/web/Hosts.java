package didar.archive.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// When each host may be asked next.
final class Hosts {

    private static final class Host {
        private Instant free = Instant.MIN;
        private int failures;
        private Duration pause = Duration.ZERO;
    }

    private final Map<String, Host> hosts = new HashMap<>();
    private final InstantSource clock;
    private final Duration pause;

    Hosts(InstantSource clock, Duration pause) {
        this.clock = clock;
        this.pause = pause;
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, _ -> new Host());
    }

    /// When a host may be asked next; may have passed.
    Instant free(String name) {
        Host host = hosts.get(name);
        return host == null ? Instant.MIN : host.free;
    }

    /// How many times in a row it could not answer.
    int failures(String name) {
        return host(name).failures;
    }

    /// It was asked for something just now.
    void asked(String name) {
        Host host = host(name);
        Duration gap = host.pause.compareTo(pause) > 0 ? host.pause : pause;
        host.free = clock.instant().plus(gap);
    }

    /// It answered.
    void answered(String name) {
        host(name).failures = 0;
    }

    /// It could not answer, and is left alone for a while.
    void failed(String name, int failures, Instant until) {
        Host host = host(name);
        host.failures = failures;
        host.free = host.free.isAfter(until) ? host.free : until;
    }

    /// It asks for longer pauses.
    void pause(String name, Duration asked) {
        host(name).pause = asked;
    }
}
