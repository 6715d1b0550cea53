package didar.archive.copy;

import java.util.List;

/// Where fingerprints are kept: in memory, or as rows of a store.
///
/// A store needs two tables: a fingerprint by its article ([Fingerprint#toBytes]), and a row for each of its
/// [Fingerprint#buckets], from the bucket to the article.
public interface Fingerprints {

    /// Keeps a fingerprint for those to come.
    void keep(Fingerprint fingerprint);

    /// Those that share a bucket with another, each once, the earliest first; of a crowded bucket all but the last few
    /// may be left out.
    ///
    /// @param buckets of the other
    List<Fingerprint> sharing(long[] buckets);
}
