package didar.link.who;

import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Mention;
import didar.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an article says of somebody: how it calls him and which offices it gives him.
///
/// @param names on one line each, one for each entity of the article that he is
/// @param offices in the order of the article's entities
public record Appearance(List<String> names, List<Office> offices) {

    private static final Pattern BREAKS = Pattern.compile("\\s+");

    public Appearance {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    /// An office that an article gives to somebody whom it names.
    ///
    /// @param entity id of the holder, local to the dossier
    /// @param title as it stands in the text
    /// @param country of the holder by the article, ISO 3166-1 alpha-3
    /// @param start of the words, in code points of the article's text
    /// @param words where it says so
    public record Office(
            String entity,
            String title,
            Entity.Office.Status status,
            @Nullable String country,
            int start,
            String words) {}

    /// All whom an article speaks of, by their ids, in the order of its entities.
    ///
    /// @param resolutions whom the entities stand for
    public static Map<String, Appearance> in(Dossier dossier, List<Resolution> resolutions) {
        Map<String, Entity> entities = new HashMap<>();
        dossier.entities().forEach(entity -> entities.put(entity.id(), entity));
        Map<String, List<Mention>> mentions = new HashMap<>();
        dossier.mentions()
                .forEach(mention -> mentions.computeIfAbsent(mention.entity(), _ -> new ArrayList<>())
                        .add(mention));
        Map<String, Appearance> found = new LinkedHashMap<>();
        for (Resolution resolution : resolutions) {
            String id = resolution.id();
            Entity entity = entities.get(resolution.entity());
            if (id != null && entity != null) {
                String text = dossier.article().text();
                List<Office> offices = offices(entity, text, mentions.getOrDefault(entity.id(), List.of()));
                found.merge(id, new Appearance(List.of(line(entity.name())), offices), Appearance::and);
            }
        }
        return found;
    }

    private static String line(String name) {
        return BREAKS.matcher(name.strip()).replaceAll(" ");
    }

    /// What both say, this one first.
    private Appearance and(Appearance other) {
        List<String> both = new ArrayList<>(names);
        both.addAll(other.names);
        List<Office> all = new ArrayList<>(offices);
        all.addAll(other.offices);
        return new Appearance(both, all);
    }

    private static List<Office> offices(Entity entity, String text, List<Mention> mentions) {
        // Who is told by an office alone was found by it: that would prove what was supposed.
        if (mentions.stream().noneMatch(mention -> mention.form() == Mention.Form.NAME)) {
            return List.of();
        }
        List<Office> offices = new ArrayList<>();
        for (Entity.Office office : entity.offices()) {
            Span words = OfficeWords.nearest(text, office.title(), mentions);
            if (words != null) {
                offices.add(new Office(
                        entity.id(),
                        office.title(),
                        office.status(),
                        entity.country(),
                        text.codePointCount(0, words.start()),
                        words.of(text)));
            }
        }
        return offices;
    }
}
