package didar.server.intake;

import java.time.Duration;

/// How much a server takes.
///
/// @param fileBytes of one file
/// @param importBytes of all files of an import
/// @param files of an import
/// @param freeBytes that stay free on the disk of the spool
/// @param open imports that still receive files, at a time
/// @param waiting imports that wait for their turn, at a time
/// @param messages that an import keeps; more are counted
/// @param kept imports that are over and are still told of
/// @param patience with an import that receives no more files before it is begun
/// @param busy after which a record that another process writes to is tried again
public record Limits(
        long fileBytes,
        long importBytes,
        int files,
        long freeBytes,
        int open,
        int waiting,
        int messages,
        int kept,
        Duration patience,
        Duration busy) {

    public static final Limits USUAL = new Limits(
            1L << 30, 4L << 30, 2000, 1L << 30, 8, 50, 1000, 100, Duration.ofHours(1), Duration.ofSeconds(5));
}
