package didar.store;

/// What can be done in one transaction.
public interface Writing {

    /// Adds a version of an article, if the record does not have it.
    Added add(Entry entry);

    /// Keeps how far a file has been read, in place of what was kept of it before.
    void progress(Progress progress);

    /// Keeps that something could not be read; once, however often it is said.
    void refuse(Refusal refusal);

    /// Forgets how far files have been read and what was refused in them, so that they are read again.
    void forgetProgress();
}
