package didar.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done in one transaction.
public interface Writing {

    /// Adds a version of an article, if the record does not have it.
    Added add(Entry entry);

    /// Number of the article that was added last; 0 where there is none. Those of a record are counted from 1.
    long last();

    /// Keeps what articles change in what is the same across articles. Their numbers are asked of [#last].
    void tie(Ties ties);

    /// Fills in what an older Didar did not keep of articles that it tied: [Tied#untold].
    void retell(List<Ties.OfArticle> articles);

    /// JSON of the ties of the newest version of a source that is tied, `null` where there is none: what was kept in
    /// this transaction counts.
    @Nullable
    String tiesOf(String source);

    /// Keeps how far a file has been read, in place of what was kept of it before.
    void progress(Progress progress);

    /// Keeps that something could not be read; once, however often it is said.
    void refuse(Refusal refusal);

    /// Forgets how far files have been read and what was refused in them, so that they are read again.
    void forgetProgress();

    /// Keeps a correction, once, however often it is kept.
    ///
    /// @return its number
    long correct(CorrectionRow.Made made);

    /// Ends a correction; its row stays.
    ///
    /// @return whether there is one of this number that held
    boolean undo(long no, CorrectionRow.Undone undone);

    /// What [Store#corrections] does; what was kept in this transaction counts.
    List<CorrectionRow> corrections();
}
