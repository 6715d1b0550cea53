package didar.export.table;

import didar.export.Kept;
import didar.export.Occurrence;
import didar.export.Occurrence.Account;
import didar.export.Occurrence.Attendance;
import didar.export.Proof;
import didar.link.name.Name;
import didar.link.who.Identity;
import didar.link.who.Tenure;
import didar.record.Entity;
import didar.record.Mention;
import didar.record.Statement;

/// What the rows of the tables are made of.
final class Rows {

    private Rows() {}

    /// @param position in the list of names, from 1
    record NameRow(Identity identity, int position, Name name) {}

    record TenureRow(Identity identity, Tenure tenure) {}

    record OfficeRow(Kept article, Entity entity, Entity.Office office) {}

    record MentionRow(Kept article, Entity entity, Mention mention, Proof proof) {}

    /// @param position in the list of participants, from 1
    record ParticipantRow(Occurrence occurrence, int position, Attendance attendance) {}

    /// @param proof the first of the account
    record ReportRow(Occurrence occurrence, Account account, Proof proof) {}

    record StatementRow(Kept article, Statement statement, Proof cue, Proof content) {

        String id() {
            return article.id() + '-' + statement.id();
        }
    }

    record AboutRow(StatementRow statement, Statement.About about) {}
}
