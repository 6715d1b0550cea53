package didar.link.who;

import didar.link.name.Keys;
import didar.link.name.Name;
import didar.link.name.Names;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Entity.Kind;
import didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells article by article whom the entities of a dossier stand for. The same articles in the same order give the
/// same ids.
public final class Resolver {

    private final Names names;
    private final TitleKeys titles;
    private final Known known;
    private final Learning learning;

    private Resolver(Names names, TitleKeys titles, Known known) {
        this.names = names;
        this.titles = titles;
        this.known = known;
        this.learning = new Learning(names, known);
    }

    /// A resolver over what is known, the figures of the list among it.
    public static Resolver over(Known known) {
        Names names = Names.load();
        TitleKeys titles = TitleKeys.load();
        Figures.into(known, names, titles);
        return new Resolver(names, titles, known);
    }

    public List<Resolution> resolve(Dossier dossier) {
        return resolve(
                dossier.article().id(),
                dossier.article().language(),
                dossier.article().published() == null
                        ? null
                        : dossier.article().published().day(),
                dossier.entities());
    }

    /// @param article makes the ids of what is new
    /// @param day of publication
    /// @return one for each entity, in their order
    public List<Resolution> resolve(String article, Language language, @Nullable LocalDate day, List<Entity> entities) {
        Reading reading = new Reading(article, language, day);
        Map<String, Resolution> resolutions = new HashMap<>();
        List<Entity> order = new ArrayList<>(entities);
        // full names first: they are the company that short ones are told by
        order.sort(Comparator.comparingInt(e -> -e.name().length()));
        for (Entity entity : order) {
            if (!isTitle(entity, language)) {
                resolutions.put(entity.id(), named(entity, reading));
            }
        }
        for (Entity entity : order) {
            if (!resolutions.containsKey(entity.id())) {
                resolutions.put(entity.id(), titled(entity, reading));
            }
        }
        learning.company(reading);
        return entities.stream().map(e -> resolutions.get(e.id())).toList();
    }

    private boolean isTitle(Entity entity, Language language) {
        return entity.kind() == Kind.PERSON && titles.title(entity.name(), language, entity.country()) != null;
    }

    private Resolution named(Entity entity, Reading article) {
        if (titles.points(entity.name())) {
            return new Resolution.Unknown(entity.id(), "points, does not name");
        }
        String home = entity.country();
        if (entity.kind() != Kind.PERSON && titles.isCommon(entity.name()) && home == null) {
            home = article.language == Language.PERSIAN ? "IRN" : null;
        }
        List<Name> forms = new ArrayList<>();
        for (String form : forms(entity)) {
            Name name = names.name(form);
            if (!name.words().isEmpty()) {
                forms.add(name);
            }
        }
        if (forms.isEmpty()) {
            return new Resolution.Unknown(entity.id(), "no name");
        }
        Set<String> bodies = bodies(entity, home);
        Set<String> same = headless(entity);
        for (String body : bodies) {
            known.under(body).forEach(identity -> same.add(identity.id()));
        }
        Set<String> offices = offices(entity, article);
        Weighing weighing = new Weighing(names, entity.kind(), forms, same, home, offices, article);
        List<Weighing.Candidate> candidates = new ArrayList<>();
        Map<String, Identity> found = candidates(exact(forms, entity.kind()));
        same.forEach(id -> found.computeIfAbsent(id, known::get));
        if (entity.kind() == Kind.PERSON && !forms.getFirst().isFull()) {
            article.people.forEach(id -> found.computeIfAbsent(id, known::get));
        }
        weigh(found.values(), weighing, candidates);
        if (candidates.isEmpty()) {
            // nobody is written so: who is written nearly so?
            Map<String, Identity> near = candidates(near(forms, entity.kind(), bodies));
            near.keySet().removeAll(found.keySet());
            weigh(near.values(), weighing, candidates);
        }
        candidates.sort(Comparator.comparingDouble((Weighing.Candidate c) -> -c.score()));
        if (candidates.isEmpty()
                && entity.kind() != Kind.PERSON
                && entity.country() == null
                && titles.isCommon(entity.name())) {
            return new Resolution.Unknown(entity.id(), "common words of no country");
        }
        if (candidates.isEmpty()) {
            String id = learning.fresh(entity.kind(), forms, home, offices, bodies, article);
            return new Resolution.Fresh(entity.id(), id, "nobody known has this name");
        }
        Weighing.Candidate best = candidates.getFirst();
        if (candidates.size() > 1 && best.score() - candidates.get(1).score() < Evidence.MARGIN) {
            return new Resolution.Unknown(
                    entity.id(),
                    "as likely " + best.identity().id() + " as "
                            + candidates.get(1).identity().id());
        }
        learning.of(best.identity(), forms, home, offices, article);
        return new Resolution.Linked(entity.id(), best.identity().id(), Math.min(1, best.score()), best.reason());
    }

    private static Set<String> exact(List<Name> forms, Kind kind) {
        Set<String> keys = new LinkedHashSet<>();
        forms.forEach(form -> keys.add(Keys.exact(form, kind)));
        return keys;
    }

    private static Set<String> near(List<Name> forms, Kind kind, Set<String> bodies) {
        Set<String> keys = new LinkedHashSet<>();
        forms.forEach(form -> keys.addAll(Keys.sought(form, kind)));
        keys.addAll(bodies);
        return keys;
    }

    private static void weigh(Collection<Identity> identities, Weighing weighing, List<Weighing.Candidate> candidates) {
        for (Identity identity : identities) {
            Weighing.Candidate candidate = weighing.of(identity);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
    }

    private Set<String> bodies(Entity entity, @Nullable String country) {
        Set<String> bodies = new LinkedHashSet<>();
        if (entity.kind() == Kind.ORGANIZATION || entity.kind() == Kind.GROUP) {
            String body = titles.body(entity.name(), country);
            if (body != null) {
                bodies.add(Figures.BODY + body);
            }
        }
        return bodies;
    }

    private static Set<String> forms(Entity entity) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(entity.name());
        forms.addAll(entity.names());
        return forms;
    }

    private Set<String> offices(Entity entity, Reading article) {
        Set<String> offices = new LinkedHashSet<>();
        for (Entity.Office office : entity.offices()) {
            TitleKeys.Title title = titles.title(office.title(), article.language, entity.country());
            if (title != null
                    && title.country() != null
                    && !title.former()
                    && office.status() != Entity.Office.Status.FORMER) {
                offices.add(title.key());
            }
        }
        return offices;
    }

    /// Figures that have the name of a body without the noun that opens it.
    private Set<String> headless(Entity entity) {
        Set<String> ids = new LinkedHashSet<>();
        String rest =
                entity.kind() == Kind.PERSON || entity.kind() == Kind.PLACE ? null : titles.headless(entity.name());
        if (rest != null) {
            Name name = names.name(rest);
            for (Identity identity :
                    candidates(Keys.sought(name, entity.kind())).values()) {
                if (identity.listed()
                        && identity.names().stream().anyMatch(n -> n.key().equals(name.key()))) {
                    ids.add(identity.id());
                }
            }
        }
        return ids;
    }

    private Map<String, Identity> candidates(Collection<String> keys) {
        Map<String, Identity> found = new LinkedHashMap<>();
        for (String key : keys) {
            known.under(key).forEach(identity -> found.putIfAbsent(identity.id(), identity));
        }
        return found;
    }

    /// Somebody named by an office alone: the holder that the dossier infers, or whoever is known to hold it that day.
    private Resolution titled(Entity entity, Reading article) {
        Entity.Holder holder = entity.holder();
        if (holder != null) {
            Name name = names.name(holder.english());
            for (Identity identity : candidates(Keys.sought(name, Kind.PERSON)).values()) {
                if (identity.listed()
                        && identity.names().stream().anyMatch(n -> n.key().equals(name.key()))) {
                    article.told.putIfAbsent(identity.id(), name);
                    return new Resolution.Linked(
                            entity.id(), identity.id(), Evidence.HOLDER, "holder of the office that day");
                }
            }
        }
        TitleKeys.Title title = titles.title(entity.name(), article.language, entity.country());
        if (title == null || title.country() == null) {
            return new Resolution.Unknown(entity.id(), "an office of nobody knows which country");
        }
        if (title.former()) {
            return new Resolution.Unknown(entity.id(), "a former office has many holders");
        }
        List<Identity> holders = new ArrayList<>();
        for (Identity identity : known.under(Figures.OFFICE + title.key())) {
            for (Tenure tenure : identity.tenures()) {
                if (tenure.title().equals(title.key())
                        && tenure.covers(article.day, identity.listed() ? 0 : Evidence.GRACE)) {
                    holders.add(identity);
                    break;
                }
            }
        }
        List<Identity> present =
                holders.stream().filter(h -> article.told.containsKey(h.id())).toList();
        if (present.size() == 1) {
            return new Resolution.Linked(
                    entity.id(), present.getFirst().id(), Evidence.PRESENT, "holds the office and is in the article");
        }
        if (holders.size() == 1 && article.day != null) {
            return new Resolution.Linked(
                    entity.id(),
                    holders.getFirst().id(),
                    Evidence.OFFICE_ALONE,
                    "alone known to hold the office that day");
        }
        return new Resolution.Unknown(
                entity.id(), holders.isEmpty() ? "nobody known holds the office" : "several held the office");
    }
}
