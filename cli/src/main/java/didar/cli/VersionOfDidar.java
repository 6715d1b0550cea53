package didar.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar was built as.
final class VersionOfDidar implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"didar " + Objects.requireNonNullElse(version(), "(not packaged)")};
    }

    /// What the program calls itself to hosts on the web.
    static String userAgent() {
        String version = version();
        return version == null ? "didar" : "didar/" + version;
    }

    private static @Nullable String version() {
        return Main.class.getPackage().getImplementationVersion();
    }
}
