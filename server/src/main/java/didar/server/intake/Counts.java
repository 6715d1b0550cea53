package didar.server.intake;

import didar.add.Tally;

/// What became of the items of an import so far.
///
/// @param added articles of sources that the record did not have
/// @param versions articles that had changed
/// @param unchanged articles that the record had already
/// @param copies those among the added that are copies of others
/// @param refused items that could not be read
/// @param bytes of its files that all of it came from
public record Counts(long added, long versions, long unchanged, long copies, long refused, long bytes) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /// What a run counted, behind what runs before it did. Files that were read before are among the bytes of the run.
    Counts and(Tally run, long copiesOfRun) {
        return new Counts(
                added + run.added(),
                versions + run.versions(),
                unchanged + run.unchanged(),
                copies + copiesOfRun,
                refused + run.refused(),
                run.bytes());
    }

    Counts withAdded(long more) {
        return new Counts(added + more, versions, unchanged, copies, refused, bytes);
    }
}
