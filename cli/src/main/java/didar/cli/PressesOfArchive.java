package didar.cli;

import didar.query.compare.Presses;
import org.jspecify.annotations.Nullable;

/// The outlets that the archive knows.
final class PressesOfArchive implements Presses {

    @Override
    public Presses.@Nullable Press of(@Nullable String outlet, String source) {
        var press = didar.archive.page.Press.of(outlet, source);
        return press == null ? null : new Presses.Press(press.name(), press.country());
    }
}
