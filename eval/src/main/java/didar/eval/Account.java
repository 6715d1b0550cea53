package didar.eval;

import didar.record.Act;
import didar.record.Event;
import didar.record.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody found in an article, in the form in which it is compared with the gold: read out of a dossier
/// ([DossierAccount]), or out of a second annotation ([SecondAccount]).
///
/// @param locating finds contents of the gold in the letters that the runs of the statements count
record Account(Locating locating, List<Said> statements, List<Met> events) {

    Account {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }

    /// @param cue folded letters of the reporting word
    /// @param about `null` where the account does not tell
    /// @param shown the beginning of what was said, for people
    record Said(
            Who speaker,
            Who via,
            String cue,
            Statement.Mode mode,
            Run content,
            @Nullable Act act,
            @Nullable List<Target> about,
            Miss.@Nullable Place place,
            String shown) {}

    /// @param shown a name for people
    record Who(Aliases aliases, String shown) {
        static final Who NOBODY = new Who(Aliases.NOBODY, "nobody");
    }

    record Target(Who who, Statement.About.@Nullable Stance stance) {}

    record Met(
            Event.Type type,
            Event.Status status,
            List<Participant> participants,
            Who place,
            Day day,
            @Nullable String plover,
            Miss.@Nullable Place evidence) {

        Met {
            participants = List.copyOf(participants);
        }
    }

    record Participant(Who who, Event.Participant.Role role) {}

    /// @param value `null` where it is not known to the day
    /// @param shift days from the publication; `null` where the words do not count from it
    record Day(@Nullable LocalDate value, @Nullable Integer shift) {
        static final Day UNKNOWN = new Day(null, null);

        @Override
        public String toString() {
            return value != null ? value.toString() : shift != null ? shift + "d" : "no day";
        }
    }
}
