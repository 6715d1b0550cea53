package didar.extract;

import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Statement;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds a dossier to the rows of a case and tells the difference in words; no difference is the empty string.
///
/// Words are compared by their letters, `-` means none, `…` in a content stands for what is between.
final class Expectations {

    /// A content may differ from the expected one by a particle or a mark.
    private static final double SAME_CONTENT = 0.8;

    private static final String NONE = "-";

    private Expectations() {}

    /// Rows `speaker, via, cue, mode, content`: these statements, in this order of the text, and no other.
    static String statements(Case expected, Dossier dossier) {
        List<Statement> left = new ArrayList<>(dossier.statements());
        List<String> wrong = new ArrayList<>();
        for (List<String> row : expected.expected()) {
            Statement match = left.stream()
                    .filter(s -> isStatement(dossier, s, row))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                wrong.add("missing: " + String.join(" | ", row));
            } else {
                left.remove(match);
            }
        }
        left.forEach(s -> wrong.add("got: " + shown(dossier, s)));
        return String.join("\n", wrong);
    }

    private static boolean isStatement(Dossier dossier, Statement s, List<String> row) {
        String text = dossier.article().text();
        return isEntity(dossier, s.speaker(), row.get(0))
                && isEntity(dossier, s.via(), row.get(1))
                && Letters.contains(s.cue().span().of(text), row.get(2))
                && s.mode().name().toLowerCase(Locale.ROOT).equals(row.get(3))
                && Letters.overlap(content(text, row.get(4)), s.content(), text) >= SAME_CONTENT;
    }

    private static Span content(String text, String words) {
        int gap = words.indexOf('…');
        String from = gap < 0 ? words : words.substring(0, gap).strip();
        String to = gap < 0 ? words : words.substring(gap + 1).strip();
        int start = text.indexOf(from);
        int last = text.indexOf(to, Math.max(start, 0) + (gap < 0 ? 0 : from.length()));
        if (start < 0 || last < 0) {
            throw new IllegalArgumentException("not in the text: '" + words + "'");
        }
        return new Span(start, last + to.length());
    }

    /// Rows `type, status, participants (name=role, parted by ;), place, time`: these events and no other. The time is
    /// a
    /// day or the duration from the day of publication; an empty cell asks for nothing.
    static String events(Case expected, Dossier dossier) {
        List<Event> left = new ArrayList<>(dossier.events());
        List<String> wrong = new ArrayList<>();
        for (List<String> row : expected.expected()) {
            Event match = left.stream()
                    .filter(e -> isEvent(dossier, e, row))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                wrong.add("missing: " + String.join(" | ", row));
            } else {
                left.remove(match);
            }
        }
        left.forEach(e -> wrong.add("got: " + shown(dossier, e)));
        return String.join("\n", wrong);
    }

    private static boolean isEvent(Dossier dossier, Event e, List<String> row) {
        return e.type().json().equals(row.get(0))
                && e.status().name().toLowerCase(Locale.ROOT).equals(row.get(1))
                && areParticipants(dossier, e, row.get(2))
                && (row.get(3).isEmpty() || isEntity(dossier, e.place(), row.get(3)))
                && isTime(e, row.get(4));
    }

    private static boolean areParticipants(Dossier dossier, Event e, String cell) {
        List<Event.Participant> left = new ArrayList<>(e.participants());
        for (String part : cell.split(";")) {
            int sign = part.indexOf('=');
            String name = sign < 0 ? part : part.substring(0, sign);
            String role = sign < 0 ? "" : part.substring(sign + 1).strip();
            Event.Participant match = left.stream()
                    .filter(p -> isEntity(dossier, p.entity(), name.strip())
                            && (role.isEmpty()
                                    || p.role().name().toLowerCase(Locale.ROOT).equals(role)))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                return false;
            }
            left.remove(match);
        }
        return left.isEmpty();
    }

    private static boolean isTime(Event e, String expected) {
        if (expected.isEmpty()) {
            return true;
        }
        if (e.time() == null) {
            return expected.equals(NONE);
        }
        return expected.equals(e.time().relative())
                || expected.equals(String.valueOf(e.time().value()));
    }

    /// Rows `kind, name, offices (parted by ;), country`: an entity of this kind and very name with these offices. A
    /// kind
    /// of `!` says that nothing is called so.
    static String entities(Case expected, Dossier dossier) {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : expected.expected()) {
            boolean found = row.getFirst().equals("!")
                    ? dossier.entities().stream().noneMatch(e -> isCalled(e, row.get(1)))
                    : dossier.entities().stream().anyMatch(e -> isEntity(e, row));
            if (!found) {
                wrong.add("missing: " + String.join(" | ", row));
            }
        }
        if (!wrong.isEmpty()) {
            dossier.entities().forEach(e -> wrong.add("got: " + shown(e)));
        }
        return String.join("\n", wrong);
    }

    private static boolean isEntity(Entity e, List<String> row) {
        return e.kind().name().toLowerCase(Locale.ROOT).equals(row.get(0))
                && Letters.same(e.name(), row.get(1))
                && (row.size() < 3 || row.get(2).isEmpty() || offices(e).equals(offices(row.get(2))))
                && (row.size() < 4 || row.get(3).equals(e.country()));
    }

    private static Set<String> offices(Entity e) {
        return e.offices().stream().map(o -> Letters.of(o.title())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> offices(String cell) {
        Set<String> offices = new TreeSet<>();
        for (String office : cell.split(";")) {
            if (!office.strip().equals(NONE)) {
                offices.add(Letters.of(office));
            }
        }
        return offices;
    }

    private static boolean isCalled(Entity e, String name) {
        return Letters.names(e).anyMatch(n -> Letters.same(n, name));
    }

    private static boolean isEntity(Dossier dossier, @Nullable String id, String name) {
        Entity entity = Letters.entity(dossier, id);
        return entity == null
                ? name.equals(NONE)
                : Letters.names(entity).anyMatch(n -> Letters.same(withoutArticle(n), withoutArticle(name)));
    }

    /// Whether an Arabic office keeps its article is for the tables of names to say.
    private static String withoutArticle(String name) {
        return name.startsWith("ال") ? name.substring(2) : name;
    }

    private static String shown(Dossier dossier, Statement s) {
        String text = dossier.article().text();
        return String.join(
                " | ",
                Letters.called(dossier, s.speaker()),
                Letters.called(dossier, s.via()),
                s.cue().span().of(text),
                s.mode().name().toLowerCase(Locale.ROOT),
                s.content().of(text));
    }

    private static String shown(Dossier dossier, Event e) {
        return String.join(
                " | ",
                e.type().json(),
                e.status().name().toLowerCase(Locale.ROOT),
                e.participants().stream()
                        .map(p -> Letters.called(dossier, p.entity()) + "="
                                + p.role().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(";")),
                Letters.called(dossier, e.place()),
                e.time() == null ? NONE : e.time().relative() + " " + e.time().value());
    }

    private static String shown(Entity e) {
        return e.kind().name().toLowerCase(Locale.ROOT) + " | " + e.name() + " | " + e.names() + " | "
                + e.offices().stream().map(Entity.Office::title).collect(Collectors.joining(";")) + " | " + e.country();
    }
}
