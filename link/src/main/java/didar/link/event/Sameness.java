package didar.link.event;

import didar.record.Entity.Kind;
import java.util.Collections;
import java.util.Set;

/// How far two parties can be the same, the surest first.
enum Sameness {
    /// They share a key.
    SAME,
    /// One name is the other with words left out.
    ALIKE,
    /// One is an office that the other holds by the words of an article.
    IN_OFFICE,
    /// One is an office, a delegation, a body or a country that the other can be meant by.
    STANDS_FOR,
    UNLIKE;

    static Sameness of(Party one, Party other) {
        boolean same = one.identified() && other.identified()
                ? one.id().equals(other.id())
                : !Collections.disjoint(one.keys(), other.keys());
        if (same) {
            return SAME;
        }
        if (one.named() == other.named() && one.kind() == other.kind() && areNamesAlike(one, other)) {
            return ALIKE;
        }
        if (one.named() && other.named()) {
            return UNLIKE;
        }
        return standing(one, other);
    }

    private static boolean areNamesAlike(Party one, Party other) {
        boolean collective = one.kind() == Kind.GROUP || one.kind() == Kind.ORGANIZATION;
        return one.names().stream()
                .anyMatch(name -> other.names().stream().anyMatch(collective ? name::isMostly : name::isAlike));
    }

    private static Sameness standing(Party one, Party other) {
        boolean sameCountry = one.country() != null && one.country().equals(other.country());
        if (!sameCountry && one.country() != null && other.country() != null) {
            return UNLIKE;
        }
        return switch (Offices.of(one.titles(), other.titles())) {
            case SAME -> IN_OFFICE;
            case OTHER -> areGroupsOfNoCountry(one, other) ? STANDS_FOR : UNLIKE;
            case UNTOLD -> sameCountry ? STANDS_FOR : UNLIKE;
        };
    }

    /// «his counterparts» and «the foreign ministers of the Gulf» can be the same people.
    private static boolean areGroupsOfNoCountry(Party one, Party other) {
        return one.kind() == Kind.GROUP
                && other.kind() == Kind.GROUP
                && one.country() == null
                && other.country() == null;
    }

    /// What two sets of words of offices say of each other.
    private enum Offices {
        SAME,
        OTHER,
        UNTOLD;

        static Offices of(Set<String> one, Set<String> other) {
            boolean sameLanguage = one.stream()
                    .anyMatch(a -> other.stream().anyMatch(b -> a.startsWith(b.substring(0, b.indexOf(':')))));
            if (!sameLanguage) {
                return UNTOLD;
            }
            long common = one.stream().filter(other::contains).count();
            return 3 * common >= 2L * Math.min(one.size(), other.size()) ? SAME : OTHER;
        }
    }
}
