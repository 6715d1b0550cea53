package didar.cli;

import didar.text.Language;

/// Text on its way into a page. All that comes from an article goes through [#escaped].
final class Html {
    private Html() {}

    /// Fit for content and for quoted attributes. Characters that HTML forbids become U+FFFD.
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append((char) c);
                case '\r' -> out.append(' ');
                default -> {
                    boolean forbidden = Character.isISOControl(c)
                            || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                            || (c & 0xfffe) == 0xfffe
                            || c >= 0xfdd0 && c <= 0xfdef;
                    out.appendCodePoint(forbidden ? 0xfffd : c);
                }
            }
        });
        return out.toString();
    }

    /// `lang` and `dir` of a block in this language.
    static String direction(Language language) {
        return switch (language) {
            case PERSIAN, ARABIC, URDU, SORANI, PASHTO -> "lang=\"" + language.tag() + "\" dir=\"rtl\"";
            case LATIN, UNKNOWN -> "lang=\"" + language.tag() + "\" dir=\"auto\"";
        };
    }

    /// A name or a few words within a line of another direction.
    static String bdi(String text, Language language) {
        return "<bdi lang=\"" + language.tag() + "\">" + escaped(text) + "</bdi>";
    }
}
