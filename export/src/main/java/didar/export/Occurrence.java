package didar.export;

import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.record.Codes;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A joined event with the articles that tell of it.
///
/// @param accounts one for each report, in the order of the reports
/// @param attendance who took part by any account, each once
public record Occurrence(JoinedEvent event, List<Account> accounts, List<Attendance> attendance) {

    public Occurrence {
        accounts = List.copyOf(accounts);
        attendance = List.copyOf(attendance);
    }

    /// A report with what the article says.
    ///
    /// @param told the event of the dossier
    /// @param proofs of the event, never empty
    public record Account(Report report, Kept article, Event told, List<Proof> proofs) {

        public Account {
            proofs = List.copyOf(proofs);
        }

        static Account of(Report report, Kept article) {
            Event told = article.event(report.event());
            Proof.Reader proofs = Proof.Reader.of(article.dossier().article());
            return new Account(
                    report,
                    article,
                    told,
                    told.evidence().stream().map(proofs::of).toList());
        }
    }

    /// Somebody who took part.
    ///
    /// @param id of the identity, or of the entity in the first account where it cannot be told who it is;
    ///     `null` where no account has such an entity
    /// @param role that most accounts give, among equals the first; `null` where no account is sure to speak of it
    /// @param first the account that names it first
    public record Attendance(
            @Nullable String id, Party party, @Nullable Role role, Account first) {}

    public static Occurrence of(JoinedEvent event, Chronicle chronicle) {
        List<Account> accounts = new ArrayList<>();
        for (Report report : event.reports()) {
            accounts.add(Account.of(report, chronicle.article(report)));
        }
        return new Occurrence(event, accounts, attendance(event, accounts));
    }

    /// The codes that most accounts give which tell it as it is now known, the first among equals; nothing where none
    /// does.
    public Codes codes() {
        Map<Codes, Integer> counts = new LinkedHashMap<>();
        for (Account account : accounts) {
            if (account.told().status() == event.status() && account.told().type() == event.type()) {
                counts.merge(account.told().codes(), 1, Integer::sum);
            }
        }
        Codes most = most(counts);
        return most == null ? new Codes(null, null) : most;
    }

    private static List<Attendance> attendance(JoinedEvent event, List<Account> accounts) {
        List<Party> parties = new ArrayList<>(event.participants());
        for (Account account : accounts) {
            for (Party other : account.report().others()) {
                if (parties.stream().noneMatch(party -> isSame(party, other))) {
                    parties.add(other);
                }
            }
        }
        return parties.stream().map(party -> attendance(party, accounts)).toList();
    }

    private static Attendance attendance(Party party, List<Account> accounts) {
        Map<Role, Integer> roles = new LinkedHashMap<>();
        @Nullable String own = null;
        @Nullable Account first = null;
        for (Account account : accounts) {
            for (Event.Participant participant : account.told().participants()) {
                if (isMeant(party, account.article(), participant.entity())) {
                    roles.merge(participant.role(), 1, Integer::sum);
                    if (first == null) {
                        first = account;
                        own = account.article().who(participant.entity());
                    }
                }
            }
        }
        Account namedBy = first != null ? first : namedBy(party, accounts);
        @Nullable String id = party.identified() ? party.id() : own;
        return new Attendance(id, party, most(roles), namedBy);
    }

    /// The first account with the party in it.
    private static Account namedBy(Party party, List<Account> accounts) {
        return accounts.stream()
                .filter(account -> Stream.concat(account.report().sides().stream(), account.report().others().stream())
                        .anyMatch(party::equals))
                .findFirst()
                .orElse(accounts.getFirst());
    }

    private static boolean isMeant(Party party, Kept article, String entity) {
        String id = article.links().identity(entity);
        return party.identified()
                ? party.id().equals(id)
                : id == null && party.name().equals(article.entity(entity).name());
    }

    private static boolean isSame(Party one, Party other) {
        return one.identified() && other.identified()
                ? one.id().equals(other.id())
                : !Collections.disjoint(one.keys(), other.keys());
    }

    private static <T> @Nullable T most(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
