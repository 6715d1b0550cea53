package didar.search;

import didar.record.Act;
import didar.record.Event;
import didar.text.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// To what hits are held; `null` lets everything through.
///
/// @param who words of a name: of who spoke or took part; of an article, of anybody in it
/// @param about words of a name or topic: of whom or what was spoken
/// @param from first day, of a meeting the day it is told to take place, of others that of publication
/// @param to last day, inclusive
/// @param outlet words of its name
public record Filters(
        @Nullable Kind kind,
        @Nullable String who,
        @Nullable String about,
        @Nullable Act act,
        Event.@Nullable Type type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String outlet,
        @Nullable Language language) {

    public static final Filters NONE = new Filters(null, null, null, null, null, null, null, null, null);

    /// What is found.
    public enum Kind {
        ARTICLE,
        STATEMENT,
        MEETING
    }
}
