package didar.archive.html;

import java.util.HashMap;
import java.util.Map;

/// What the elements of HTML do to the text in them.
enum Tags {
    /// Stands in a line of text.
    INLINE,
    /// A link, in a line or around lines.
    LINK,
    /// Ends a line.
    BREAK,
    /// A box without a meaning of its own.
    BOX,
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    CAPTION,
    /// The article itself, or the main part of the page.
    ARTICLE,
    /// What is about the page, not of it: menus, footers, asides.
    NOISE,
    TIME,
    /// Tells of the page and is not shown.
    METADATA,
    /// Holds no text of the page.
    SKIPPED;

    private static final Map<String, Tags> BY_NAME = new HashMap<>();

    static {
        put(LINK, "a");
        put(BREAK, "br hr");
        put(
                BOX,
                "body div section header table tbody thead tfoot tr ul ol dl figure center form fieldset hgroup details"
                        + " address main-content amp-story");
        put(PARAGRAPH, "p blockquote pre summary");
        put(HEADING, "h1 h2 h3 h4 h5 h6");
        put(ITEM, "li dt dd");
        put(CELL, "td th");
        put(CAPTION, "figcaption caption");
        put(ARTICLE, "article main");
        put(NOISE, "nav footer aside menu dialog");
        put(TIME, "time");
        put(METADATA, "meta link title script");
        put(
                SKIPPED,
                "style noscript template svg iframe object embed select option optgroup button textarea"
                        + " input datalist canvas audio video map label legend amp-sidebar amp-ad amp-consent");
    }

    private static void put(Tags what, String names) {
        for (String name : names.split(" ")) {
            BY_NAME.put(name, what);
        }
    }

    /// @param name in small letters
    static Tags of(String name) {
        return BY_NAME.getOrDefault(name, INLINE);
    }

    /// Whether text before it and text in it stand on different lines.
    boolean isBox() {
        return switch (this) {
            case BOX, PARAGRAPH, HEADING, ITEM, CELL, CAPTION, ARTICLE, NOISE -> true;
            case INLINE, LINK, BREAK, TIME, METADATA, SKIPPED -> false;
        };
    }
}
