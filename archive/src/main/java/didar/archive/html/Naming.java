package didar.archive.html;

/// What the names that a template gives to an element (class, id, itemprop, role) say of what stands in it.
enum Naming {
    /// Nothing that is known.
    NONE,
    /// The text of the article and nothing else.
    BODY,
    /// The article with all that belongs to it.
    ARTICLE,
    TITLE,
    KICKER,
    LEAD,
    CAPTION,
    /// When, by whom, under which number.
    DATA,
    TAGS,
    RELATED,
    COMMENTS,
    SHARE,
    MENU,
    SIDE,
    AD,
    /// Forms, notices, what scripts open over the page.
    NOTICE;

    /// Whether it tells of something that is not the article.
    boolean isNoise() {
        return compareTo(TAGS) >= 0;
    }
}
