package didar.store;

/// What a record holds at one time: two editions of a record that are equal hold the same.
///
/// @param article number of the last article; 0 where there is none
/// @param fingerprint of that article, see [Entry.Version]; empty where there is none
/// @param tied number of the last article that is tied
/// @param correction number of the last correction; 0 where there is none
/// @param undone how many corrections were undone
public record Edition(long article, String fingerprint, long tied, long correction, long undone) {}
