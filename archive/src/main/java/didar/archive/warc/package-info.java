/// Web archives to documents: WARC 1.0 and 1.1, the text that was made of them (WET), and ARC.
/// [didar.archive.warc.Captures] reads record by record and tells of each what it is.
///
/// jwarc reads what a header says, of the archive and of HTTP. Where a record begins and ends is told here
/// ([didar.archive.warc.Records]), because damage must cost no more than the record it struck, and because most
/// records are only passed through.
@NullMarked
package didar.archive.warc;

import org.jspecify.annotations.NullMarked;
