package didar.archive.warc;

import java.io.IOException;

/// The bytes of a web archive without the gzip around them, member by member. A file that is not packed is one
/// member.
sealed interface Unpacked permits PlainBytes, GzipMembers {

    /// Goes to the next member, once the one before is read to its end. False at the end of the file.
    ///
    /// @throws DamagedException where something else than a member follows
    boolean next() throws IOException;

    /// Reads on in the member.
    ///
    /// @return how many bytes, at least one; -1 at the end of the member, or before the first
    /// @throws DamagedException where it cannot be unpacked, or is not what was packed
    int read(byte[] to, int from, int length) throws IOException;

    /// Where the member starts, in bytes of the file.
    long offset();

    /// After damage, stops before the next member that opens with a record. False where none is left.
    boolean recover() throws IOException;
}
