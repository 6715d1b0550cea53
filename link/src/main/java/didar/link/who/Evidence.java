package didar.link.who;

import didar.record.Entity.Kind;

/// What speaks for one identity and against it, added to the likeness of the names. Set on the tuning half of
/// `eval/gold/identity.json`.
final class Evidence {

    /// A score from which on an entity is taken for an identity.
    static final double ENOUGH = 0.6;
    /// By so much the best has to be ahead of the next.
    static final double MARGIN = 0.06;

    static final double OFFICE = 0.2;
    static final double COUNTRY = 0.1;
    static final double OTHER_COUNTRY = 0.42;
    static final double COMPANY = 0.06;
    static final double LISTED = 0.07;
    /// Named in full in this article before.
    static final double TOLD = 0.3;
    /// It is a day of one of its offices.
    static final double IN_OFFICE = 0.08;

    static final double OUT_OF_TIME = 0.15;
    /// Days around the years of a figure's offices in which it is in the news, both ways.
    static final int CAREER = 3650;

    /// Days for which an office that an article tells of is thought to be held before and after.
    static final int GRACE = 150;

    /// Scores of offices without a name.
    static final double HOLDER = 0.9;

    static final double PRESENT = 0.9;
    static final double OFFICE_ALONE = 0.7;

    /// Names of bodies and places are one from here on.
    static final double BODY = 0.8;

    private Evidence() {}

    /// Movements are groups to one reader and organisations to another.
    static boolean agree(Kind one, Kind other) {
        return one == other || one != Kind.PERSON && other != Kind.PERSON && one != Kind.PLACE && other != Kind.PLACE;
    }
}
