package didar.eval;

import didar.record.Entity;
import didar.record.Mention;
import didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a careful reader finds in one article (`didar-gold/1`). Layers that are `null` are not annotated, and not
/// measured.
///
/// @param id of the article, or its key in a collection
/// @param partial whether more may be found than is annotated
/// @param published ISO 8601, for articles of a collection, whose page is not there
/// @param entities by key
public record GoldDocument(
        String id,
        Language language,
        boolean partial,
        @Nullable String published,
        @Nullable GoldMetadata metadata,
        Map<String, Thing> entities,
        List<GoldStatement> statements,
        List<GoldEvent> events,
        @Nullable List<Person> people,
        @Nullable List<Place> mentions,
        @Nullable List<Time> dates) {

    public GoldDocument {
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        people = people == null ? null : List.copyOf(people);
        mentions = mentions == null ? null : List.copyOf(mentions);
        dates = dates == null ? null : List.copyOf(dates);
    }

    /// A person, organisation, place or group.
    public record Thing(Entity.Kind kind, List<String> names, List<String> offices) {
        public Thing {
            names = List.copyOf(names);
            offices = List.copyOf(offices);
        }
    }

    /// A person with all names and offices that the article gives.
    ///
    /// @param id what [Place#person] refers to
    public record Person(String id, List<String> names, List<String> offices) {
        public Person {
            names = List.copyOf(names);
            offices = List.copyOf(offices);
        }

        /// What the person goes by, offices included.
        Aliases aliases() {
            List<String> all = new ArrayList<>(names);
            all.addAll(offices);
            return Aliases.of(all);
        }
    }

    /// A place of the text that means a person.
    public record Place(String person, Content.Offsets span, Mention.Form form) {}

    /// A place of the text that says when.
    public record Time(Content.Offsets span, GoldTime value) {}

    /// What an entity goes by, offices included; `who` is its key, or names parted by `|`.
    Aliases aliases(String who) {
        Thing thing = entities.get(who);
        if (thing == null) {
            return Aliases.of(Arrays.asList(who.split("\\|", -1)));
        }
        List<String> all = new ArrayList<>(thing.names());
        all.addAll(thing.offices());
        return Aliases.of(all);
    }

    /// When the article was published, ISO 8601; `null` where it, or the annotation, does not say.
    @Nullable
    String publication() {
        if (metadata != null && metadata.dated()) {
            return metadata.published() == null ? null : metadata.published().value();
        }
        return published;
    }

    @Nullable
    LocalDate publicationDay() {
        return GoldTime.day(publication());
    }
}
