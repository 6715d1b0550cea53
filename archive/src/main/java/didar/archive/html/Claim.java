package didar.archive.html;

/// A value that a page gives for something about its article, as it stands there.
///
/// @param value stripped, never empty
public record Claim(Field field, String value, Source source) {

    /// What it is a value of.
    public enum Field {
        TITLE,
        LEAD,
        /// When the article was published.
        PUBLISHED,
        /// A date of the page that its template does not explain: of publication as a rule, at times of delivery.
        DATED,
        /// When it was changed last. It is no time of publication.
        UPDATED,
        AUTHOR,
        OUTLET,
        CODE,
        CATEGORY,
        KEYWORDS,
        LANGUAGE,
        ADDRESS,
        /// The text of the article itself.
        BODY
    }

    /// Where on the page it stands. Values of one source are filled in by one hand.
    public enum Source {
        JSON_LD("JSON-LD"),
        OPEN_GRAPH("OpenGraph"),
        META("meta"),
        TIME("the time element"),
        PAGE("the visible page"),
        ADDRESS("the address"),
        /// None of the page: the feed that led to it.
        FEED("the feed");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        /// What it is called in messages.
        public String words() {
            return words;
        }
    }
}
