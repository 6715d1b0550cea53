package didar.query;

import didar.correct.Change;
import didar.correct.Passage;
import didar.link.event.JoinedEvent;
import didar.link.who.Identity;
import didar.link.who.StableId;
import didar.record.Event;
import didar.record.Statement;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Where somebody says what is to be corrected, by what he sees: it is looked up in the record and made a change by
/// names that stay. What is not there is an [IOException] with a message for people.
public final class Desk {

    /// Digits of ids that are new by a correction, as many as others of their kind have.
    private static final int IDENTITY_DIGITS = 16;

    private static final int EVENT_DIGITS = 12;

    private final Casebook casebook;

    public Desk(Casebook casebook) {
        this.casebook = casebook;
    }

    public Change.Merge merge(String identity, String into) throws IOException {
        String one = identity(identity).id();
        String other = identity(into).id();
        if (one.equals(other)) {
            throw new IOException(identity + " and " + into + " are one already"
                    + by(casebook.lens().byIdentity(one)));
        }
        return new Change.Merge(one, other);
    }

    /// @param sources of articles that mean somebody else
    /// @param to whom they mean; empty for somebody new
    /// @param name of somebody new; empty for the same name
    public Change.Split split(String identity, List<String> sources, String to, String name) throws IOException {
        String from = identity(identity).id();
        for (String source : sources) {
            if (!article(source).speaksOf(Set.of(from))) {
                throw new IOException(source + " does not speak of " + from);
            }
        }
        Change.Split fresh = new Change.Split(from, sources, from, name.isBlank() ? null : name.strip());
        if (to.isBlank()) {
            String made = StableId.of(from + "\n" + String.join("\n", fresh.sources()), IDENTITY_DIGITS);
            return new Change.Split(from, fresh.sources(), made, fresh.name());
        }
        String known = identity(to).id();
        if (known.equals(from)) {
            throw new IOException(to + " is who they speak of already");
        }
        return new Change.Split(from, fresh.sources(), known, null);
    }

    public Change.Rename rename(String identity, String name) throws IOException {
        String id = identity(identity).id();
        if (name.codePoints().noneMatch(Character::isLetter)) {
            throw new IOException("'" + name + "' is no name");
        }
        return new Change.Rename(id, name.strip());
    }

    public Change.Join join(String event, String into) throws IOException {
        String one = event(event).id();
        String other = event(into).id();
        if (one.equals(other)) {
            throw new IOException(event + " and " + into + " are one already"
                    + by(casebook.lens().byEvent(one)));
        }
        return new Change.Join(one, other);
    }

    /// @param to which event the article tells of; empty for one that nobody else tells of
    public Change.Move move(String event, String source, String to) throws IOException {
        JoinedEvent from = event(event);
        if (from.reports().stream().noneMatch(report -> report.source().equals(source))) {
            throw new IOException(source + " does not report " + from.id());
        }
        String other = to.isBlank()
                ? "ev-" + StableId.of(from.id() + "\n" + source, EVENT_DIGITS)
                : event(to).id();
        if (other.equals(from.id())) {
            throw new IOException(source + " reports " + other + " already");
        }
        return new Change.Move(from.id(), source, other);
    }

    /// @param last inclusive
    public Change.Days days(String event, LocalDate first, LocalDate last) throws IOException {
        if (last.isBefore(first)) {
            throw new IOException("the last day, " + last + ", is before the first, " + first);
        }
        return new Change.Days(event(event).id(), first, last);
    }

    public Change.Status status(String event, Event.Status status) throws IOException {
        return new Change.Status(event(event).id(), status);
    }

    /// @param statement [#passage]
    /// @param speaker an id; empty where it cannot be told who said it
    public Change.Speaker speaker(String statement, String speaker) throws IOException {
        return speaker(passage(statement), speaker);
    }

    /// @param passage of a statement that is there
    /// @param speaker an id; empty where it cannot be told who said it
    public Change.Speaker speaker(Passage passage, String speaker) throws IOException {
        return new Change.Speaker(
                passage, speaker.isBlank() ? null : identity(speaker).id());
    }

    /// What is no event or no statement.
    ///
    /// @param what id of an event, or a [#passage]
    public Change none(String what) throws IOException {
        JoinedEvent event = casebook.event(what);
        return event == null && what.contains("#")
                ? new Change.NoStatement(passage(what))
                : new Change.NoEvent(event(what).id());
    }

    /// A statement by what is seen of it.
    ///
    /// @param statement source of the article, `#`, and the local id in its newest version: `https://…/1#s3`
    private Passage passage(String statement) throws IOException {
        int mark = statement.lastIndexOf('#');
        if (mark <= 0) {
            throw new IOException(
                    "'" + statement + "' names no statement: it is the source of the article, # and the id"
                            + " that 'didar statements' shows, such as irna-1394-52#s3");
        }
        Filed filed = article(statement.substring(0, mark));
        String local = statement.substring(mark + 1);
        Statement found = filed.dossier().statements().stream()
                .filter(one -> one.id().equals(local))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        "no statement " + local + " in " + filed.article().source()));
        return Passage.of(filed.article(), found);
    }

    private Filed article(String source) throws IOException {
        Filed filed = casebook.newest(source);
        if (filed == null) {
            throw new IOException("the record has no article from " + source);
        }
        return filed;
    }

    private Identity identity(String id) throws IOException {
        Identity identity = casebook.identity(id);
        if (identity == null) {
            throw new IOException("the record has nobody with the id " + id + "; 'didar who NAME' tells ids");
        }
        return identity;
    }

    private JoinedEvent event(String id) throws IOException {
        JoinedEvent event = casebook.event(id);
        if (event == null) {
            boolean hidden = casebook.lens().isHidden(casebook.lens().event(id));
            throw new IOException(
                    hidden
                            ? id + " is no event by a correction; 'didar corrections' lists it"
                            : "the record has no event " + id + "; 'didar meetings' lists them with their ids");
        }
        return event;
    }

    private static String by(List<Long> corrections) {
        return corrections.isEmpty()
                ? ""
                : corrections.stream().map(String::valueOf).collect(Collectors.joining(", ", ", by correction ", ""));
    }
}
