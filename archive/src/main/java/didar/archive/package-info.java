/// Files and streams to articles. [didar.archive.Archive] reads inputs one item at a time and gives each an
/// [didar.archive.Outcome]: an article, or a failure that names file and place.
///
///     Archive.read(List.of(Input.of(Path.of("news.jsonl"))), Options.DEFAULT, outcome -> {
///         switch (outcome) {
///             case Outcome.Read(Article article) -> …
///             case Outcome.Failed(Failure failure) -> …
///         }
///     });
///
/// A [didar.archive.FormatReader] takes a file of one format apart into items; [didar.archive.Intake] has each of them
/// made an article. Files inside others come by [didar.archive.zip] and [didar.archive.epub], rows by
/// [didar.archive.table], the text of PDF by [didar.archive.pdf]. [didar.archive.coding] makes text of bytes,
/// [didar.archive.html] a text with parts of a web page, and [didar.archive.page] an article of a text.
@NullMarked
package didar.archive;

import org.jspecify.annotations.NullMarked;
