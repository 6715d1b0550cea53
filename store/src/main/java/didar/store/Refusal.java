package didar.store;

/// What could not be read, and why.
///
/// @param file as the user wrote it
/// @param place where in the file, for people, such as `line 3`; empty for the whole file
/// @param kind one word for programs
/// @param message for people, in English, without file and place
public record Refusal(String file, String place, String kind, String message) {}
