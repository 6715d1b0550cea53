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
/// With [didar.archive.Options#withLanguages] only articles in some languages are read, which costs little more than
/// unpacking where most of a web archive is in others; [didar.archive.Sink#passedOver] is told of those. A sink that
/// keeps the bookmarks of [didar.archive.Sink#reached] can have the same inputs read further on another day.
///
/// A [didar.archive.FormatReader] takes a file of one format apart into items; [didar.archive.Intake] has each of them
/// made an article. Files inside others come by [didar.archive.zip] and [didar.archive.epub], rows by
/// [didar.archive.table], the text of PDF by [didar.archive.pdf], pages and texts of a web archive by
/// [didar.archive.warc]. [didar.archive.coding] makes text of bytes, [didar.archive.html] a text with parts of a web
/// page,
/// and [didar.archive.page] an article of a text.
@NullMarked
package didar.archive;

import org.jspecify.annotations.NullMarked;
