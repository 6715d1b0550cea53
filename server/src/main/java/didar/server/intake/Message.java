package didar.server.intake;

/// What could not be read, and why.
///
/// @param file by its name, and for a file inside it its own
/// @param place in the file, such as `line 3`; empty for the whole file
/// @param kind one word for programs
/// @param text for people, in English
public record Message(String file, String place, String kind, String text) {}
