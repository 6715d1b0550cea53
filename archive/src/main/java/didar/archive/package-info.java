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
/// Web pages are first read by [didar.archive.html], which knows markup and no language.
///
/// [didar.archive.ArticleReader] does the second half alone: a text to its parts. What the parts look like on a page is
/// data: `cues.tsv`, `outlets.tsv`, `places.txt`, `given-names.txt`.
@NullMarked
package didar.archive;

import org.jspecify.annotations.NullMarked;
