package didar.query;

import didar.link.event.Report;
import didar.record.Event;
import java.util.List;

/// What one article tells of an event.
///
/// @param event as its dossier has it
public record Readout(Report report, Filed filed, Event event) {

    /// The words that prove it.
    public List<Quote> proofs() {
        return event.evidence().stream().map(filed::quote).toList();
    }
}
