package didar.search;

import didar.text.Language;

/// Languages by their tags.
final class Languages {
    private Languages() {}

    /// [Language#UNKNOWN] where no language has this tag.
    static Language of(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        return Language.UNKNOWN;
    }
}
