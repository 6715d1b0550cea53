package didar.server.page;

/// Which digits numbers are written in.
public enum Digits {
    PERSIAN("arabext", '۰'),
    ARABIC("arab", '٠'),
    LATIN("latn", '0');

    private final String system;
    private final char zero;

    Digits(String system, char zero) {
        this.system = system;
        this.zero = zero;
    }

    /// The name of CLDR.
    public String system() {
        return system;
    }

    /// The same with its ASCII digits written in these.
    public String in(String text) {
        if (this == LATIN) {
            return text;
        }
        var written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            written.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
        }
        return written.toString();
    }
}
