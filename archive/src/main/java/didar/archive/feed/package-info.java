/// Feeds to entries: RSS, Atom, sitemaps of news. [didar.archive.feed.FeedReader] reads them as a stream and keeps what
/// came before a fault; [didar.archive.feed.EntryPage] puts an entry and its web page together.
@NullMarked
package didar.archive.feed;

import org.jspecify.annotations.NullMarked;
