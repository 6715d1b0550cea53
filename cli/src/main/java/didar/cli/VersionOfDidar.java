package didar.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar was built as.
final class VersionOfDidar implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"didar " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
