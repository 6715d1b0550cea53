package didar.browser;

/// The pages there are, each at an address where the sample has something to show.
enum Sight {
    FIRST("/"),
    SEARCH("/search?q=ترکیه"),
    PEOPLE("/people?q=مهرآیین"),
    PERSON("/people/{person}"),
    MEETINGS("/meetings"),
    MEETING("/meetings/{meeting}"),
    STATEMENTS("/statements?who={person}&about=turkey"),
    STATEMENT("/statements/{statement}"),
    ARTICLE("/articles/{article}"),
    POSITIONS("/positions?who={person}&about=turkey"),
    TIMELINE("/timeline"),
    NETWORK("/network"),
    MAP("/map"),
    OUTLETS("/outlets"),
    OUTLET("/outlets/پگاه"),
    CORRECTIONS("/corrections"),
    CORRECTING("/correct?kind=rename&identity={person}&name=مهرآیین"),
    IMPORT("/import"),
    ACCOUNT("/account"),
    HELP("/help"),
    NOT_THERE("/nothing-is-here");

    private final String address;

    Sight(String address) {
        this.address = address;
    }

    String address(Examples of) {
        return address.replace("{person}", of.person())
                .replace("{meeting}", of.meeting())
                .replace("{statement}", of.statement())
                .replace("{article}", of.article());
    }

    boolean hasMuchText() {
        return switch (this) {
            case FIRST, SEARCH, PERSON, MEETING, STATEMENT, ARTICLE, IMPORT, HELP -> true;
            default -> false;
        };
    }

    /// Whether the browser may say that the page is not there.
    boolean isMissing() {
        return this == NOT_THERE;
    }
}
