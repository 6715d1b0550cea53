package didar.archive.web;

import java.time.Duration;

/// How hosts are asked, and how much is taken from them.
///
/// @param userAgent what the program says it is; robots.txt is read for its first word
/// @param connect how long a connection may take to come about
/// @param deadline how long an answer may take as a whole, redirects included and pauses not
/// @param redirects how many are followed, one after the other
/// @param pause between two requests to one host
/// @param longestPause that a robots.txt may ask for
/// @param firstDelay after a host's first refusal for now; it doubles with every further one
/// @param longestDelay the bound of that, and of what a host may ask for
public record Manners(
        String userAgent,
        Duration connect,
        Duration deadline,
        int redirects,
        Duration pause,
        Duration longestPause,
        Duration firstDelay,
        Duration longestDelay) {

    public static final Manners DEFAULT = new Manners(
            "didar",
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            5,
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            Duration.ofMinutes(1),
            Duration.ofHours(24));

    public Manners {
        if (userAgent.isBlank() || userAgent.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("a user agent is a line of ASCII, not \"" + userAgent + "\"");
        }
    }

    public Manners withUserAgent(String name) {
        return new Manners(name, connect, deadline, redirects, pause, longestPause, firstDelay, longestDelay);
    }

    public Manners withDeadline(Duration limit) {
        return new Manners(userAgent, connect, limit, redirects, pause, longestPause, firstDelay, longestDelay);
    }

    /// The name by which a robots.txt speaks to the program.
    String robot() {
        int end = 0;
        while (end < userAgent.length() && "/ (".indexOf(userAgent.charAt(end)) < 0) {
            end++;
        }
        return userAgent.substring(0, end);
    }
}
