package didar.text;

/// The languages that are told apart. Only [#PERSIAN] (Dari included) and [#ARABIC] are read; the neighbours that share
/// their script are named so that they are never taken for either.
public enum Language {
    PERSIAN("fa"),
    ARABIC("ar"),
    URDU("ur"),
    SORANI("ckb"),
    PASHTO("ps"),
    /// Written in Latin letters, whatever the language.
    LATIN("und-Latn"),
    /// Nothing in the text tells.
    UNKNOWN("und");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The BCP 47 tag, as `article.language` carries it.
    public String tag() {
        return tag;
    }

    public boolean isRead() {
        return this == PERSIAN || this == ARABIC;
    }
}
