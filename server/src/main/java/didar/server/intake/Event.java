package didar.server.intake;

/// What an import has to tell whoever follows it.
public sealed interface Event {

    /// Counted from 1 since the server has known the import; later ones are higher, with gaps.
    long id();

    /// How it stands. Only the latest is told: it says all that those before it said.
    record Standing(long id, Import standing) implements Event {}

    /// Something that could not be read.
    ///
    /// @param number of the message, counted from 1
    record Told(long id, int number, Message message) implements Event {}
}
