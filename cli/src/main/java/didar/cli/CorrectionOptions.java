package didar.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every correction has: which record, who says so and why.
final class CorrectionOptions {

    @Mixin
    RecordOption record = new RecordOption();

    @Mixin
    AuthorOption author = new AuthorOption();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    String reason = "";
}
