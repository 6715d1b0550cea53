package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.query.Filed;
import didar.query.Named;
import didar.query.Readout;
import didar.query.Saying;
import didar.query.compare.Account;
import didar.query.compare.Carried;
import didar.query.compare.Comparison;
import didar.query.compare.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Accounts of an event for a terminal. Each account has a letter; what is told stands behind the letters of the
/// accounts that have it, so that what one lacks is seen at once.
final class ComparisonView {

    /// Words that are shown of both ends of what is long.
    private static final int ENDS = 12;

    private static final String MISSING = "-";

    private final Comparison comparison;
    private final List<Account> accounts;
    private final ScreenDates dates;
    private final Screen screen;

    ComparisonView(Comparison comparison, ScreenDates dates, Screen screen) {
        this.comparison = comparison;
        this.accounts = comparison.accounts();
        this.dates = dates;
        this.screen = screen;
    }

    void write() {
        MeetingView.head(comparison.meeting(), dates, screen);
        accounts();
        first();
        participants();
        topics();
        days();
        statements();
        wordings();
    }

    private String letter(Account account) {
        return String.valueOf((char) ('A' + accounts.indexOf(account) % 26));
    }

    private void accounts() {
        screen.heading(accounts.size() == 1 ? "One account" : accounts.size() + " accounts");
        screen.blank();
        for (Account account : accounts) {
            var facts = new Facts();
            facts.add(account.country() == null ? "country not known" : "media of " + account.country());
            facts.add(account.origin() == null ? "source not known" : "from " + account.origin());
            facts.add(account.language().tag());
            facts.add(Names.word(account.status()));
            List<Piece> line = new ArrayList<>(List.of(piece(letter(account), Style.HEADING)));
            line.addAll(facts.pieces(Style.PLAIN));
            screen.line(1, line);
            account.readouts().forEach(readout -> article(readout.filed(), ""));
            account.carried()
                    .forEach(carried -> article(carried.readout().filed(), carried.exact() ? "copy" : "copy, changed"));
        }
    }

    private void article(Filed filed, String how) {
        var facts = new Facts();
        facts.add(how.isEmpty() ? null : how);
        facts.add(published(filed));
        facts.add(filed.article().outlet());
        facts.add(filed.article().title());
        facts.add(filed.article().source());
        screen.line(5, facts.pieces(Style.DIM));
    }

    private @Nullable String published(Filed filed) {
        return filed.article().published() == null
                ? null
                : dates.of(filed.article().published());
    }

    private void first() {
        List<Readout> first = comparison.first();
        if (first.isEmpty() || comparison.meeting().readouts().size() == 1) {
            return;
        }
        var who = new Facts();
        first.stream()
                .map(Readout::filed)
                .map(filed -> filed.article().outlet() == null
                        ? filed.article().source()
                        : filed.article().outlet())
                .distinct()
                .forEach(who::add);
        List<Piece> line = new ArrayList<>();
        line.add(piece(first.size() == 1 ? "Reported first by" : "Reported on the first day by", Style.NAME));
        line.addAll(who.pieces(Style.PLAIN));
        line.add(piece("·"));
        line.add(piece(String.valueOf(published(first.getFirst().filed())), Style.DIM));
        screen.blank();
        screen.line(1, line);
    }

    /// The letters of the accounts that have it, a dash for each that has not.
    private Piece marks(List<Account> having) {
        String marks = accounts.stream()
                .map(account -> having.contains(account) ? letter(account) : MISSING)
                .collect(Collectors.joining(" "));
        return piece(marks, having.size() == accounts.size() ? Style.DIM : Style.OPEN);
    }

    private void participants() {
        screen.heading("Participants");
        screen.blank();
        List<Named> all = new ArrayList<>();
        Map<Integer, List<Account>> having = new LinkedHashMap<>();
        Map<Integer, TreeSet<String>> roles = new LinkedHashMap<>();
        for (Account account : accounts) {
            for (var told : account.participants()) {
                Named who = told.what().who();
                int at = 0;
                while (at < all.size() && !all.get(at).is(who)) {
                    at++;
                }
                if (at == all.size()) {
                    all.add(who);
                }
                having.computeIfAbsent(at, _ -> new ArrayList<>()).add(account);
                if (told.what().role() != null) {
                    roles.computeIfAbsent(at, _ -> new TreeSet<>())
                            .add(Names.word(told.what().role()));
                }
            }
        }
        for (int i = 0; i < all.size(); i++) {
            List<Piece> line = new ArrayList<>();
            line.add(marks(having.getOrDefault(i, List.of())));
            line.add(piece(all.get(i).shown(), Style.NAME));
            line.add(piece(String.join(", ", roles.getOrDefault(i, new TreeSet<>())), Style.DIM));
            screen.line(1, line);
        }
    }

    private void topics() {
        if (accounts.stream().allMatch(account -> account.topics().isEmpty())) {
            return;
        }
        screen.heading("Agenda, in the words of each");
        for (Account account : accounts) {
            for (var topic : account.topics()) {
                screen.blank();
                screen.line(1, List.of(piece(letter(account), Style.HEADING), alone(topic.alone())));
                screen.paragraph(4, topic.what().text(), Style.PLAIN);
            }
        }
    }

    private static Piece alone(boolean alone) {
        return piece(alone ? "only here" : "", Style.OPEN);
    }

    private void days() {
        screen.heading("When and where");
        screen.blank();
        for (Account account : accounts) {
            var facts = new Facts();
            for (Account.Day day : account.days()) {
                String first = dates.ofIso(day.first());
                String days = day.first().equals(day.last()) ? first : first + " – " + dates.ofIso(day.last());
                facts.add(days + " «" + day.text() + "»");
            }
            facts.add(account.days().isEmpty() ? "no day" : null);
            facts.add(account.places().isEmpty() ? "no place" : null);
            for (var place : account.places()) {
                facts.add(place.what().shown());
            }
            List<Piece> line = new ArrayList<>(List.of(piece(letter(account), Style.HEADING)));
            line.addAll(facts.pieces(Style.PLAIN));
            screen.line(1, line);
        }
    }

    private void statements() {
        if (accounts.stream().allMatch(account -> account.sayings().isEmpty())) {
            return;
        }
        screen.heading("Statements");
        List<Named> speakers = new ArrayList<>();
        for (Account account : accounts) {
            for (var told : account.sayings()) {
                Named who = told.what().speaker();
                if (who != null && speakers.stream().noneMatch(speaker -> speaker.is(who))) {
                    speakers.add(who);
                }
            }
        }
        speakers.forEach(this::statements);
        if (accounts.stream()
                .flatMap(account -> account.sayings().stream())
                .anyMatch(told -> told.what().speaker() == null)) {
            statements(null);
        }
    }

    private void statements(@Nullable Named speaker) {
        screen.blank();
        screen.line(
                1,
                List.of(speaker == null ? piece("unknown speaker", Style.OPEN) : piece(speaker.shown(), Style.NAME)));
        for (Account account : accounts) {
            List<Account.Told<Saying>> own = account.sayings().stream()
                    .filter(told -> speaker == null
                            ? told.what().speaker() == null
                            : told.what().speaker() != null
                                    && told.what().speaker().is(speaker))
                    .toList();
            if (own.isEmpty()) {
                screen.line(3, List.of(piece(letter(account), Style.HEADING), piece("nothing", Style.OPEN)));
            }
            for (var told : own) {
                List<Piece> line = new ArrayList<>();
                line.add(piece(letter(account), Style.HEADING));
                line.add(piece(Names.word(told.what().statement().act())));
                SayingView.targets(line, told.what());
                line.add(alone(told.alone()));
                screen.line(3, line);
                screen.paragraph(6, SayingView.content(told.what()), Style.PLAIN);
            }
        }
    }

    private void wordings() {
        List<Carried> changed = accounts.stream()
                .flatMap(account -> account.carried().stream())
                .filter(carried -> carried.wording() != null
                        && !carried.wording().changes().isEmpty())
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        screen.heading("Wording that was changed on the way: [-left out-] {+added+}");
        for (Carried carried : changed) {
            screen.blank();
            var article = carried.readout().filed().article();
            screen.line(
                    1,
                    List.of(
                            piece(article.outlet() == null ? article.source() : article.outlet(), Style.NAME),
                            piece(article.source(), Style.DIM),
                            piece("· after"),
                            piece(carried.from(), Style.DIM)));
            Wording wording = carried.wording();
            if (wording != null) {
                wording.changes().forEach(parts -> screen.paragraph(4, "… " + marked(parts) + " …", Style.PLAIN));
            }
        }
    }

    private static String marked(List<Wording.Part> parts) {
        return parts.stream()
                .map(part -> switch (part.fate()) {
                    case KEPT -> part.text();
                    case LEFT_OUT -> "[-" + shortened(part.words()) + "-]";
                    case ADDED -> "{+" + shortened(part.words()) + "+}";
                })
                .collect(Collectors.joining(" "));
    }

    private static String shortened(List<String> words) {
        return words.size() <= 3 * ENDS
                ? String.join(" ", words)
                : String.join(" ", words.subList(0, ENDS)) + " … "
                        + String.join(" ", words.subList(words.size() - ENDS, words.size()));
    }
}
