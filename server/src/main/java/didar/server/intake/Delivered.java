package didar.server.intake;

/// A file of an import.
///
/// @param number 1-based; the name of the file in the spool
/// @param name as its sender told it, for people: it is never used as a path
/// @param bytes of it
/// @param digest SHA-256 of them, in hex
public record Delivered(int number, String name, long bytes, String digest) {

    private static final int DIGITS = 8;

    /// What stands for the file in sources of articles: the same for the same bytes, so that a file that is sent again
    /// changes nothing, and another for others, so that two files of one name do not take each other's place.
    String source() {
        return digest.substring(0, DIGITS) + "/" + name;
    }
}
