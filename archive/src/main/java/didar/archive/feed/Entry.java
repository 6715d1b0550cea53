package didar.archive.feed;

import org.jspecify.annotations.Nullable;

/// What a feed says of one article. `null` means not said.
///
/// @param number of the entry in the feed, from 1
/// @param line of the feed where it starts, from 1
/// @param id by which the feed knows the article
/// @param link as it stands, relative perhaps
/// @param title plain text
/// @param published as it stands, in whatever form
/// @param updated when it was changed last, as it stands
/// @param content the text of the article as HTML
/// @param summary as HTML
/// @param outlet the name of the publication, or the title of the feed
/// @param language a code such as `fa-IR`
/// @param oversized whether something was left out of it for its size
public record Entry(
        long number,
        int line,
        @Nullable String id,
        @Nullable String link,
        @Nullable String title,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String author,
        @Nullable String content,
        @Nullable String summary,
        @Nullable String outlet,
        @Nullable String language,
        boolean oversized) {}
