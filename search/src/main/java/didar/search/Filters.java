package didar.search;

import didar.record.Act;
import didar.record.Event;
import didar.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// To what hits are held; `null` lets everything through.
///
/// @param who words of a name: of who spoke or took part; of an article, of anybody in it
/// @param about words of a name or topic: of whom or what was spoken
/// @param from first day, of a meeting the day it is told to take place, of others that of publication
/// @param to last day, inclusive
/// @param outlet words of its name
/// @param ids who, about whom, where and in which meeting, by ids of the whole record
public record Filters(
        @Nullable Kind kind,
        @Nullable String who,
        @Nullable String about,
        @Nullable Act act,
        Event.@Nullable Type type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String outlet,
        @Nullable Language language,
        Ids ids) {

    public Filters(
            @Nullable Kind kind,
            @Nullable String who,
            @Nullable String about,
            @Nullable Act act,
            Event.@Nullable Type type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String outlet,
            @Nullable Language language) {
        this(kind, who, about, act, type, from, to, outlet, language, Ids.NONE);
    }

    public static final Filters NONE = new Filters(null, null, null, null, null, null, null, null, null);

    /// What is found.
    public enum Kind {
        ARTICLE,
        STATEMENT,
        MEETING
    }

    /// Ids of the whole record, see [Links]. Of each set one is enough, so that ids that were found to mean the same
    /// can be asked for together; an empty set lets everything through.
    ///
    /// @param who of who spoke or took part, or is in an article: somebody of each set, so that those who met can
    /// be asked for
    /// @param about of whom was spoken
    /// @param event of the meeting, or of that in which something was said
    /// @param place of a meeting, or of that in which something was said; of an article, of one of its meetings
    /// @param outlet whole names of outlets, which have no other ids
    public record Ids(
            List<Set<String>> who, Set<String> about, Set<String> event, Set<String> place, Set<String> outlet) {

        public static final Ids NONE = new Ids(List.of(), Set.of(), Set.of(), Set.of(), Set.of());

        public Ids {
            who = who.stream().map(Set::copyOf).toList();
            about = Set.copyOf(about);
            event = Set.copyOf(event);
            place = Set.copyOf(place);
            outlet = Set.copyOf(outlet);
        }
    }
}
