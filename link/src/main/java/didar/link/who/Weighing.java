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
    record Candidate(Identity identity, double score, String reason) {}

    /// A name of common words that says the same in another language or in other words.
    private static final Likeness TRANSLATED = new Likeness(0.95, Likeness.Relation.WHOLE);

    private static final Likeness EXACT = new Likeness(1, Likeness.Relation.WHOLE);

    /// `null` where too little speaks for it.
    @Nullable
    Candidate of(Identity identity) {
        if (!Evidence.agree(identity.kind(), kind)) {
            return null;
        }
        Circumstances most = circumstances(identity);
        if (most.on(EXACT.score()) < Evidence.ENOUGH) {
            return null;
        }
        Likeness likeness = same.contains(identity.id()) ? TRANSLATED : likeness(identity, most);
        if (likeness.score() <= 0 || most.on(likeness.score()) < Evidence.ENOUGH) {
            return null;
        }
        Circumstances circumstances = most.with(company(identity.company()));
        double score = circumstances.on(likeness.score());
        if (score < Evidence.ENOUGH || circumstances.told() && isAnotherOfArticle(identity)) {
            return null;
        }
        String relation = likeness.relation().name().toLowerCase(Locale.ROOT);
        return new Candidate(identity, score, "name " + relation + circumstances.reason());
    }

    /// With the most company that there may be: to look for it takes longer than most names are worth.
    private Circumstances circumstances(Identity identity) {
        boolean office = false;
        boolean inOffice = false;
        boolean inTime = false;
        if (kind == Kind.PERSON) {
            for (Tenure tenure : identity.tenures()) {
                office |= offices.contains(tenure.title()) && tenure.covers(article.day, Evidence.GRACE);
                inOffice |= article.day != null && tenure.covers(article.day, 0);
                inTime |= tenure.covers(article.day, Evidence.CAREER);
            }
        }
        boolean hasTime = kind == Kind.PERSON && !identity.tenures().isEmpty();
        return new Circumstances(
                office,
                identity.listed() && inOffice,
                identity.listed() && hasTime && !inTime,
                country == null || identity.country() == null ? 0 : country.equals(identity.country()) ? 1 : -1,
                Math.min(identity.company().size(), Circumstances.COMPANY),
                identity.listed(),
                kind == Kind.PERSON && article.told.containsKey(identity.id()));
    }

    private int company(Set<String> known) {
        int company = 0;
        for (String id : article.told.keySet()) {
            if (known.contains(id) && ++company == Circumstances.COMPANY) {
                break;
            }
        }
        return company;
    }

    private boolean isAnotherOfArticle(Identity identity) {
        Name before = article.told.get(identity.id());
        return before != null
                && !names.likenessOfOne(before, forms.getFirst(), kind).isSame();
    }

    /// The best likeness of any two names; nothing where full names speak against it.
    private Likeness likeness(Identity identity, Circumstances circumstances) {
        if (hasNameOf(identity)) {
            return EXACT;
        }
        // where both have full names these decide
        boolean full = kind == Kind.PERSON && isAnyFull(forms) && isAnyFull(identity.names());
        boolean others = !full && circumstances.on(Names.OTHERS) >= Evidence.ENOUGH;
        // Latin letters tell «سلمان» from «سليمان» no more: they decide only where nothing else can
        boolean arabic = !areAllLatin(identity.names());
        Likeness best = Likeness.NONE;
        for (Name form : forms) {
            for (Name name : identity.names()) {
                if (arabic && name.isLatin() && !form.isLatin()) {
                    continue;
                }
                if (full && !(form.isFull() && name.isFull())) {
                    continue;
                }
                Likeness likeness = others ? names.likeness(form, name, kind) : names.likenessOfOne(form, name, kind);
                if (likeness.relation() == Likeness.Relation.GIVEN && form.isFull() && !name.isFull()) {
                    continue; // who is known by a given name alone need not be this one
                }
                best = likeness.score() > best.score() ? likeness : best;
            }
        }
        if (kind == Kind.PERSON) {
            return full && !best.isSame() ? Likeness.NONE : best;
        }
        return best.score() >= Evidence.BODY ? best : Likeness.NONE;
    }

    private boolean hasNameOf(Identity identity) {
        for (Name form : forms) {
            for (Name name : identity.names()) {
                if (form.key().hashCode() == name.key().hashCode() && form.key().equals(name.key())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAnyFull(List<Name> names) {
        for (Name name : names) {
            if (name.isFull()) {
                return true;
            }
        }
        return false;
    }

    private static boolean areAllLatin(List<Name> names) {
        for (Name name : names) {
            if (!name.isLatin()) {
                return false;
            }
        }
        return true;
    }
}
