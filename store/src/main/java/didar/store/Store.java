package didar.store;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The record of what was read. One process adds to it at a time, any number read and correct.
///
/// All of a [#write] is kept or nothing of it; what was kept survives a crash at any moment after. All methods may be
/// called from any thread.
public interface Store extends AutoCloseable {

    /// For what a record is opened.
    enum Access {
        READ,
        /// Makes the record where there is none, and brings an older one up to date.
        WRITE,
        /// Writes corrections and nothing else, beside whoever adds articles.
        CORRECT
    }

    /// @throws StoreException where there is no record to read, another process writes, the record was made by a newer
    /// Didar, or its place cannot be used
    static Store open(Location location, Access access) throws StoreException {
        return SqlStore.open(location, access);
    }

    /// Whether this version of this source has been added.
    boolean has(Entry.Version version) throws StoreException;

    /// How many versions of articles there are.
    long articles() throws StoreException;

    /// Hands on the JSON of every dossier in the order of adding, older versions before newer.
    ///
    /// @param reader may not write to this record
    void dossiers(Consumer<byte[]> reader) throws StoreException;

    /// Takes dossiers with the numbers of their articles.
    interface Numbered {

        /// @param no counted from 1 in the order of adding, without gaps
        /// @param dossier JSON
        void accept(long no, byte[] dossier);
    }

    /// Hands on what [#dossiers] does, from behind an article on.
    ///
    /// @param no of the article; 0 for all
    /// @param reader may not write to this record
    void dossiersAfter(long no, Numbered reader) throws StoreException;

    /// JSON of the dossier of an article; `null` where there is none of this number.
    byte @Nullable [] dossier(long no) throws StoreException;

    /// The newest version of what a source has under an id of a text; `null` where there is none.
    ///
    /// @param article id of the article: the hash of its text
    @Nullable
    Standing standing(String source, String article) throws StoreException;

    /// How an article stands among the others; `null` where there is none of this number.
    @Nullable
    Standing standing(long no) throws StoreException;

    /// How the newest version of a source stands among the others; `null` where there is none.
    @Nullable
    Standing newest(String source) throws StoreException;

    /// How the article that was added last of those with a text stands among the others; `null` where none has it.
    ///
    /// @param article id of the article: the hash of its text
    @Nullable
    Standing withText(String article) throws StoreException;

    /// Hands on the cards of the newest versions of all sources, in the order of adding.
    ///
    /// @param reader may not write to this record
    void cards(Consumer<Card> reader) throws StoreException;

    /// What the record holds by now.
    Edition edition() throws StoreException;

    /// The prints of articles that are found under one of these buckets, in the order of adding.
    List<byte[]> prints(long[] buckets) throws StoreException;

    /// How many articles are copies of others.
    long copies() throws StoreException;

    /// What is the same across articles.
    Tied tied();

    /// What people have put right, in the order in which they did, with what they have undone.
    List<CorrectionRow> corrections() throws StoreException;

    /// How far a file was read, `null` where it never was.
    @Nullable
    Progress progress(String file) throws StoreException;

    /// What could not be read, in the order in which it was met.
    List<Refusal> refusals() throws StoreException;

    /// Does some work in one transaction.
    ///
    /// @throws StoreException where it could not be kept: the record is as it was before
    void write(Consumer<Writing> work) throws StoreException;

    @Override
    void close() throws StoreException;
}
