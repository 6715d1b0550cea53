package didar.archive.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What hosts allow by their robots.txt (RFC 9309), kept for a day.
final class Robots {

    /// RFC 9309, section 2.5, asks for no less; what is further on in a file is not looked at.
    static final int LIMIT = 500 << 10;
    private static final Duration KEPT = Duration.ofDays(1);

    private record Kept(BaseRobotRules rules, Instant until) {}

    private final Map<String, Kept> kept = new HashMap<>();
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    private final String robot;

    /// @param robot the name by which the rules speak to the program
    Robots(String robot) {
        this.robot = robot.toLowerCase(Locale.ROOT);
    }

    /// The rules for an address; `null` where they are not known, or no longer.
    @Nullable
    BaseRobotRules rules(URI address, Instant now) {
        Kept known = kept.get(WebAddress.origin(address));
        return known == null || known.until.isBefore(now) ? null : known.rules;
    }

    /// Keeps what a robots.txt says.
    BaseRobotRules keep(URI address, byte[] content, Instant now) {
        BaseRobotRules rules =
                parser.parseContent(WebAddress.origin(address) + "/robots.txt", content, "text/plain", List.of(robot));
        return keep(address, rules, now);
    }

    /// Keeps that there is none, which allows everything.
    BaseRobotRules keepNone(URI address, Instant now) {
        return keep(address, new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now);
    }

    private BaseRobotRules keep(URI address, BaseRobotRules rules, Instant now) {
        kept.put(WebAddress.origin(address), new Kept(rules, now.plus(KEPT)));
        return rules;
    }
}
