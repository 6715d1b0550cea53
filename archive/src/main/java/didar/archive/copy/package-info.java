/// Articles that were read before: the same text again, or the same agency's text with another headline, first line or
/// tail. [didar.archive.copy.Copies] is asked article by article while they stream past and knows no language; it holds
/// only [didar.archive.copy.Fingerprint]s, in whatever [didar.archive.copy.Fingerprints] it is given.
///
/// The ways are old ones. A. Z. Broder, "On the resemblance and containment of documents" (1997): shingles, and a
/// sample of the least of their hashes. P. Indyk and R. Motwani, "Approximate nearest neighbors" (1998): bands of
/// such samples as buckets. Both as in J. Leskovec, A. Rajaraman and J. Ullman, "Mining of Massive Datasets",
/// chapter 3. What shingles alone cannot tell, a copy from a formula with other names in it,
/// [didar.archive.copy.Likeness] tells.
@NullMarked
package didar.archive.copy;

import org.jspecify.annotations.NullMarked;
