package didar.link.who;

import didar.link.name.Likeness;
import didar.link.name.Name;
import didar.link.name.Names;
import didar.record.Entity.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entity of an article held against those it may be.
///
/// @param forms its names
/// @param same ids of those whose name says the same in other words
/// @param country ISO 3166-1 alpha-3
/// @param offices keys of the offices that the article gives it
record Weighing(
        Names names,
        Kind kind,
        List<Name> forms,
        Set<String> same,
        @Nullable String country,
        Set<String> offices,
        Reading article) {

    /// @param score likeness of the names, with what speaks for it and against it
    record Candidate(Identity identity, double score, Likeness likeness, String reason) {}

    /// A name of common words that says the same in another language or in other words.
    private static final Likeness TRANSLATED = new Likeness(0.95, Likeness.Relation.WHOLE);

    private static final Likeness EXACT = new Likeness(1, Likeness.Relation.WHOLE);

    private static final Likeness NONE = new Likeness(0, Likeness.Relation.OTHER);

    Candidate of(Identity identity) {
        if (!Evidence.agree(identity.kind(), kind)) {
            return new Candidate(identity, 0, NONE, "another kind");
        }
        Likeness likeness = same.contains(identity.id()) ? TRANSLATED : likeness(identity);
        StringBuilder reason =
                new StringBuilder("name ").append(likeness.relation().name().toLowerCase(Locale.ROOT));
        double score = likeness.score();
        if (score <= 0) {
            return new Candidate(identity, 0, likeness, "another name");
        }
        if (kind == Kind.PERSON) {
            boolean office = identity.tenures().stream()
                    .anyMatch(t -> offices.contains(t.title()) && t.covers(article.day, Evidence.GRACE));
            if (office) {
                score += Evidence.OFFICE;
                reason.append(", office");
            }
            if (identity.listed()
                    && article.day != null
                    && identity.tenures().stream().anyMatch(t -> t.covers(article.day, 0))) {
                score += Evidence.IN_OFFICE;
                reason.append(", in office");
            }
            if (identity.listed()
                    && !identity.tenures().isEmpty()
                    && identity.tenures().stream().noneMatch(t -> t.covers(article.day, Evidence.CAREER))) {
                score -= Evidence.OUT_OF_TIME;
                reason.append(", out of time");
            }
        }
        if (country != null && identity.country() != null) {
            boolean agrees = country.equals(identity.country());
            score += agrees ? Evidence.COUNTRY : -Evidence.OTHER_COUNTRY;
            reason.append(agrees ? ", country" : ", other country");
        }
        long company = article.told.keySet().stream()
                .filter(identity.company()::contains)
                .limit(3)
                .count();
        if (company > 0) {
            score += Evidence.COMPANY * company;
            reason.append(", company");
        }
        if (identity.listed()) {
            score += Evidence.LISTED;
            reason.append(", listed");
        }
        Name before = article.told.get(identity.id());
        if (before != null && kind == Kind.PERSON) {
            Likeness twice = names.likeness(before, forms.getFirst(), kind);
            if (!twice.isSame()) {
                return new Candidate(identity, 0, likeness, "another of the article has this name");
            }
            score += Evidence.TOLD;
            reason.append(", in this article");
        }
        return new Candidate(identity, score, likeness, reason.toString());
    }

    /// The best likeness of any two names; nothing where full names speak against it.
    private Likeness likeness(Identity identity) {
        for (Name form : forms) {
            for (Name name : identity.names()) {
                if (form.key().equals(name.key())) {
                    return EXACT;
                }
            }
        }
        // where both have full names these decide
        boolean full = kind == Kind.PERSON
                && forms.stream().anyMatch(Name::isFull)
                && identity.names().stream().anyMatch(Name::isFull);
        // Latin letters tell «سلمان» from «سليمان» no more: they decide only where nothing else can
        boolean arabic = identity.names().stream().anyMatch(name -> !name.isLatin());
        Likeness best = NONE;
        for (Name form : forms) {
            for (Name name : identity.names()) {
                if (arabic && name.isLatin() && !form.isLatin()) {
                    continue;
                }
                if (full && !(form.isFull() && name.isFull())) {
                    continue;
                }
                Likeness likeness = names.likeness(form, name, kind);
                if (likeness.relation() == Likeness.Relation.GIVEN && form.isFull() && !name.isFull()) {
                    continue; // who is known by a given name alone need not be this one
                }
                best = likeness.score() > best.score() ? likeness : best;
            }
        }
        if (kind == Kind.PERSON) {
            return full && !best.isSame() ? NONE : best;
        }
        return best.score() >= Evidence.BODY ? best : NONE;
    }
}
