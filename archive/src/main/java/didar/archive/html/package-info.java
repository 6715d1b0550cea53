/// A web page as its markup tells it: what its metadata claim, and which of its lines are the article. The tree is
/// jsoup's; it is walked once ([didar.archive.html.Outline]), and all later steps look at the runs of text and the
/// boxes
/// that the walk wrote down. What the words on a line mean is not asked here but one package up.
@NullMarked
package didar.archive.html;

import org.jspecify.annotations.NullMarked;
