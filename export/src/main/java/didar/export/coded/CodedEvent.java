package didar.export.coded;

import didar.link.event.Party;
import didar.record.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An encounter or a statement as event data has them: once, however many articles tell of it.
///
/// @param id of the event or the statement in the record
/// @param status of an encounter: held, planned …; `null` for a statement
/// @param day `null` where not even a day of publication is known
/// @param actors who does it
/// @param recipients to whom; none where all do it together, or where it is not known
/// @param tellings the first is the one to cite; a statement has one
/// @param outlets how many are known to tell of it, copies counted
/// @param articles how many tell of it, copies counted
record CodedEvent(
        String id,
        @Nullable String status,
        @Nullable Day day,
        List<Actor> actors,
        List<Actor> recipients,
        Codes codes,
        @Nullable Party place,
        List<Telling> tellings,
        int outlets,
        int articles) {

    CodedEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        tellings = List.copyOf(tellings);
    }
}
