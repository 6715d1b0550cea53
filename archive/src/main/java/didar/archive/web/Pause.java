package didar.archive.web;

import java.time.Duration;

/// Waiting, which tests do without.
@FunctionalInterface
public interface Pause {

    /// @throws InterruptedException where the program is to end
    void sleep(Duration duration) throws InterruptedException;
}
