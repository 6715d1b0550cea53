/// Articles, statements and meetings of the record found by their words, in whatever writing.
///
///     CatchUp.run(store, folder, threads, progress);
///     try (Index index = Index.open(folder)) {
///         Hits hits = index.find(new Request(Question.of("..."), Filters.NONE, Order.RELEVANCE, 20, null));
///     }
///
/// [didar.search.Keys] says under which keys a word is kept, [didar.search.Documents] what is kept of a dossier,
/// [didar.search.Writings] how a question is put to Lucene.
@NullMarked
package didar.search;

import org.jspecify.annotations.NullMarked;
