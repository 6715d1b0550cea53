/// A text to the parts of an article. [didar.archive.page.ArticleReader] makes an `Article` of an
/// [didar.archive.page.Item]: its language, title, lead, body and noise, who published it and whom it has its news
/// from,
/// and when. What the parts look like on a page is data: `cues.tsv`, `outlets.tsv`, `places.txt`, `given-names.txt`.
///
/// A web page was read by [didar.archive.html] before, which knows markup and no language;
/// [didar.archive.page.WebArticle] makes an item of it.
@NullMarked
package didar.archive.page;

import org.jspecify.annotations.NullMarked;
