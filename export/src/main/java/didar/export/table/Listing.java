package didar.export.table;

import didar.export.Chronicle;
import didar.export.Kept;
import didar.export.Occurrence;
import didar.export.Occurrence.Account;
import didar.export.Occurrence.Attendance;
import didar.export.Proof;
import didar.export.table.Rows.AboutRow;
import didar.export.table.Rows.MentionRow;
import didar.export.table.Rows.NameRow;
import didar.export.table.Rows.OfficeRow;
import didar.export.table.Rows.ParticipantRow;
import didar.export.table.Rows.ReportRow;
import didar.export.table.Rows.StatementRow;
import didar.export.table.Rows.TenureRow;
import didar.link.event.JoinedEvent;
import didar.link.name.Name;
import didar.link.who.Identity;
import didar.link.who.Tenure;
import didar.record.Entity;
import didar.record.Mention;
import didar.record.Statement;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Lists a record as the rows of its tables: first what articles say, then who they speak of, then the events.
public final class Listing {

    private final Chronicle chronicle;
    private final TableSink sink;

    private Listing(Chronicle chronicle, TableSink sink) {
        this.chronicle = chronicle;
        this.sink = sink;
    }

    /// Hands on all rows; the sink stays open.
    public static void list(Chronicle chronicle, TableSink sink) throws IOException {
        for (Table<?> table : Tables.ALL) {
            sink.begin(table);
        }
        var listing = new Listing(chronicle, sink);
        try (Stream<Kept> articles = chronicle.articles()) {
            for (Iterator<Kept> all = articles.iterator(); all.hasNext(); ) {
                listing.article(all.next());
            }
        }
        try (Stream<Identity> identities = chronicle.identities()) {
            for (Iterator<Identity> all = identities.iterator(); all.hasNext(); ) {
                listing.identity(all.next());
            }
        }
        try (Stream<JoinedEvent> events = chronicle.events()) {
            for (Iterator<JoinedEvent> all = events.iterator(); all.hasNext(); ) {
                listing.event(all.next());
            }
        }
    }

    private void article(Kept article) throws IOException {
        sink.write(Tables.ARTICLES, article);
        Proof.Reader proofs = Proof.Reader.of(article.dossier().article());
        Map<String, Entity> entities = new HashMap<>();
        for (Entity entity : article.dossier().entities()) {
            entities.put(entity.id(), entity);
            for (Entity.Office office : entity.offices()) {
                sink.write(Tables.OFFICES, new OfficeRow(article, entity, office));
            }
        }
        for (Mention mention : article.dossier().mentions()) {
            Entity entity = Objects.requireNonNull(entities.get(mention.entity()));
            sink.write(Tables.MENTIONS, new MentionRow(article, entity, mention, proofs.of(mention.span())));
        }
        for (Statement statement : article.dossier().statements()) {
            var row = new StatementRow(
                    article, statement, proofs.of(statement.cue().span()), proofs.of(statement.content()));
            sink.write(Tables.STATEMENTS, row);
            for (Statement.About about : statement.about()) {
                sink.write(Tables.ABOUTS, new AboutRow(row, about));
            }
        }
    }

    private void identity(Identity identity) throws IOException {
        sink.write(Tables.IDENTITIES, identity);
        int position = 0;
        for (Name name : identity.names()) {
            position++;
            sink.write(Tables.NAMES, new NameRow(identity, position, name));
        }
        for (Tenure tenure : identity.tenures()) {
            sink.write(Tables.TENURES, new TenureRow(identity, tenure));
        }
    }

    private void event(JoinedEvent event) throws IOException {
        Occurrence occurrence = Occurrence.of(event, chronicle);
        sink.write(Tables.EVENTS, occurrence);
        int position = 0;
        for (Attendance attendance : occurrence.attendance()) {
            position++;
            sink.write(Tables.PARTICIPANTS, new ParticipantRow(occurrence, position, attendance));
        }
        for (Account account : occurrence.accounts()) {
            sink.write(
                    Tables.REPORTS,
                    new ReportRow(occurrence, account, account.proofs().getFirst()));
        }
    }
}
