package didar.link.who;

import didar.link.name.Keys;
import didar.link.name.Likeness;
import didar.link.name.Name;
import didar.link.name.Names;
import didar.record.Entity.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps what an article teaches of identities: names, offices, country, company, and who is new.
final class Learning {

    private static final int NAMES_KEPT = 24;
    private static final int COMPANY_KEPT = 48;
    private static final int ID_DIGITS = 16;

    private final Names names;
    private final Known known;

    Learning(Names names, Known known) {
        this.names = names;
        this.known = known;
    }

    /// That an identity was told by these names, in this country and these offices.
    void of(Identity identity, List<Name> forms, @Nullable String country, Set<String> offices, Reading article) {
        if (identity.kind() == Kind.PERSON) {
            article.people.add(identity.id());
        }
        article.told.merge(
                identity.id(),
                forms.getFirst(),
                (a, b) -> a.text().length() >= b.text().length() ? a : b);
        boolean full =
                identity.kind() == Kind.PERSON && identity.names().stream().anyMatch(Name::isFull);
        List<Name> all = new ArrayList<>(identity.names());
        Set<String> have = new HashSet<>();
        all.forEach(name -> have.add(name.key()));
        Set<String> newKeys = new LinkedHashSet<>();
        for (Name form : forms) {
            // a family name alone stays open to others of the family
            if ((form.isFull() || !full)
                    && all.size() < NAMES_KEPT
                    && !have.contains(form.key())
                    && mayBeLearnt(form, identity)) {
                have.add(form.key());
                all.add(form);
                newKeys.addAll(Keys.kept(form, identity.kind()));
            }
        }
        List<Tenure> tenures = tenures(identity, offices, article, newKeys);
        String of = identity.country() == null ? country : identity.country();
        if (!newKeys.isEmpty() || !tenures.equals(identity.tenures()) || !Objects.equals(of, identity.country())) {
            known.put(
                    new Identity(
                            identity.id(), identity.kind(), all, of, tenures, identity.company(), identity.listed()),
                    newKeys);
        }
    }

    /// A person of the list has names enough: only other spellings of them are taken on, or a namesake with a family
    /// name more, once taken for it, would draw all others of that family.
    private boolean mayBeLearnt(Name form, Identity identity) {
        return !identity.listed()
                || identity.kind() != Kind.PERSON
                || identity.names().stream()
                        .anyMatch(
                                name -> names.likeness(form, name, Kind.PERSON).relation() == Likeness.Relation.WHOLE);
    }

    /// Figures keep the years of the list; of others the articles tell.
    private static List<Tenure> tenures(Identity identity, Set<String> offices, Reading article, Set<String> keys) {
        if (identity.listed() && !identity.tenures().isEmpty() || offices.isEmpty() || article.day == null) {
            return identity.tenures();
        }
        Map<String, Tenure> tenures = new LinkedHashMap<>();
        identity.tenures().forEach(tenure -> tenures.put(tenure.title(), tenure));
        for (String office : offices) {
            tenures.put(
                    office,
                    tenures.getOrDefault(office, new Tenure(office, null, null)).with(article.day));
            keys.add(Figures.OFFICE + office);
        }
        return List.copyOf(tenures.values());
    }

    /// Somebody nobody knew.
    ///
    /// @param bodies keys of a body that is named by common words
    /// @return the id
    String fresh(
            Kind kind,
            List<Name> forms,
            @Nullable String country,
            Set<String> offices,
            Set<String> bodies,
            Reading article) {
        String id =
                StableId.of(kind + "\n" + article.id + "\n" + forms.getFirst().key(), ID_DIGITS);
        Set<String> keys = new LinkedHashSet<>(bodies);
        List<Name> own = own(kind, forms);
        own.forEach(form -> keys.addAll(Keys.kept(form, kind)));
        Identity bare = new Identity(id, kind, own, country, List.of(), Set.of(), false);
        List<Tenure> tenures = tenures(bare, offices, article, keys);
        known.put(new Identity(id, kind, own, country, tenures, Set.of(), false), keys);
        if (kind == Kind.PERSON) {
            article.people.add(id);
        }
        article.told.put(id, forms.getFirst());
        return id;
    }

    /// Names by which nobody else is meant: a family name alone stays open to others of the family.
    private static List<Name> own(Kind kind, List<Name> forms) {
        List<Name> full = forms.stream().filter(Name::isFull).toList();
        return kind != Kind.PERSON || full.isEmpty() ? forms : full;
    }

    /// Who was told of together.
    void company(Reading article) {
        for (String id : article.told.keySet()) {
            Identity identity = known.get(id);
            if (identity == null
                    || identity.kind() != Kind.PERSON
                    || identity.company().size() >= COMPANY_KEPT) {
                continue;
            }
            Set<String> company = new HashSet<>(identity.company());
            boolean more = false;
            for (String other : article.told.keySet()) {
                more |= !other.equals(id) && company.size() < COMPANY_KEPT && company.add(other);
            }
            if (more) {
                known.put(
                        new Identity(
                                identity.id(),
                                identity.kind(),
                                identity.names(),
                                identity.country(),
                                identity.tenures(),
                                company,
                                identity.listed()),
                        List.of());
            }
        }
    }
}
