package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row of a cue table carries a sentence that it must read and one that it must leave alone; all are read here.
///
/// How many come out right is a regression: `cue-rates.tsv` has what was measured, and a table that falls below it
/// fails with its rows in `target/cue-examples.tsv`, sorted by what went wrong.
class CueExamplesTest {

    private static final double SAME_CONTENT = 0.5;
    private static final Path REPORT = Path.of("target", "cue-examples.tsv");

    private static final Extractor EXTRACTOR = new Extractor();
    private static final Map<String, Tally> tallies = new LinkedHashMap<>();

    /// What goes wrong with an example.
    enum Cause {
        NOTHING_SAID,
        OTHER_CONTENT,
        NO_SPEAKER,
        OTHER_SPEAKER,
        NO_VIA,
        SPOKE
    }

    private record Failure(Table.Row row, String example, Cause cause, String got) {}

    /// The examples of one kind of a table, and those that do not come out right.
    private static final class Tally {
        private final List<Failure> failures = new ArrayList<>();
        private int examples;

        int right() {
            return examples - failures.size();
        }
    }

    /// Where a table keeps its examples.
    ///
    /// @param silent -1 where it has none
    private record CueTable(String file, Language language, int fires, int silent) {}

    private static final List<CueTable> TABLES = List.of(
            new CueTable("fa/cues.tsv", Language.PERSIAN, 6, 7),
            new CueTable("fa/nouncues.tsv", Language.PERSIAN, 3, 4),
            new CueTable("ar/cues.tsv", Language.ARABIC, 9, 10),
            new CueTable("ar/nouncues.tsv", Language.ARABIC, 4, 5),
            new CueTable("ar/relays.tsv", Language.ARABIC, 4, -1));

    @BeforeAll
    static void readsEveryExample() throws IOException {
        for (CueTable table : TABLES) {
            Tally fires = tally(table.file + " fires");
            Tally silent = tally(table.file + " silent");
            Table.read(table.file, row -> {
                // A row whose example has no content only marks what stands beside it.
                if (row.cell(table.fires).contains("[")) {
                    fires.examples++;
                    fires(row, table, fires.failures);
                }
                if (table.silent >= 0 && !row.cell(table.silent).isEmpty()) {
                    silent.examples++;
                    silent(row, table, silent.failures);
                }
            });
        }
        report();
    }

    static List<String> rates() {
        return Resources.rows("cue-rates.tsv");
    }

    @ParameterizedTest
    @MethodSource("rates")
    void asManyExamplesAreReadRightAsWhenTheyWereLastCounted(String rate) {
        String[] cells = rate.split("\t");
        String key = cells[0] + " " + cells[1];
        int floor = Integer.parseInt(cells[2]);

        assertThat(tally(key).right())
                .as("examples of %s that come out right, of %d; see %s", key, tally(key).examples, REPORT)
                .isGreaterThanOrEqualTo(floor);
    }

    @Test
    void everyTableHasItsRates() {
        List<String> keys = rates().stream().map(CueExamplesTest::key).toList();
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(tallies.keySet().stream()
                        .filter(key -> tally(key).examples > 0)
                        .toList());
    }

    private static String key(String rate) {
        String[] cells = rate.split("\t");
        return cells[0] + " " + cells[1];
    }

    private static Tally tally(String key) {
        return tallies.computeIfAbsent(key, _ -> new Tally());
    }

    private static void fires(Table.Row row, CueTable table, List<Failure> failures) {
        String example = row.cell(table.fires);
        Marked marked = Marked.parse(example);
        Dossier dossier = read(marked.text(), table.language);
        Cause worst = Cause.NOTHING_SAID;
        for (Statement statement : dossier.statements()) {
            Cause cause = compare(dossier, statement, marked);
            if (cause == null) {
                return;
            }
            if (cause.compareTo(worst) > 0) {
                worst = cause;
            }
        }
        failures.add(new Failure(row, example, worst, shown(dossier)));
    }

    private static void silent(Table.Row row, CueTable table, List<Failure> failures) {
        String example = row.cell(table.silent);
        Dossier dossier = read(example, table.language);
        String lemma = row.cell(0);
        if (dossier.statements().stream().anyMatch(s -> s.cue().lemma().equals(lemma))) {
            failures.add(new Failure(row, example, Cause.SPOKE, shown(dossier)));
        }
    }

    /// What is wrong with a statement, `null` if nothing is. A speaker who is only a pronoun cannot be told.
    private static @Nullable Cause compare(Dossier dossier, Statement statement, Marked marked) {
        String text = marked.text();
        if (marked.contents().stream().noneMatch(c -> Letters.overlap(c, statement.content(), text) >= SAME_CONTENT)) {
            return Cause.OTHER_CONTENT;
        }
        if (!marked.speakers().isEmpty() && !isNamed(dossier, statement.speaker(), marked.speakers(), text)) {
            return statement.speaker() != null
                    ? Cause.OTHER_SPEAKER
                    : marked.speakers().stream().allMatch(s -> isPronoun(s.of(text))) ? null : Cause.NO_SPEAKER;
        }
        boolean relayed = marked.vias().isEmpty() || isNamed(dossier, statement.via(), marked.vias(), text);
        return relayed ? null : Cause.NO_VIA;
    }

    /// Whether a name of the entity lies in one of the spans or holds it, or a mention of it touches one.
    private static boolean isNamed(Dossier dossier, @Nullable String id, List<Span> spans, String text) {
        Entity entity = Letters.entity(dossier, id);
        if (entity == null) {
            return false;
        }
        return spans.stream()
                .anyMatch(span -> Letters.names(entity)
                                .anyMatch(n -> Letters.contains(n, span.of(text)) || Letters.contains(span.of(text), n))
                        || dossier.mentions().stream()
                                .anyMatch(m -> m.entity().equals(id) && m.span().overlaps(span)));
    }

    private static boolean isPronoun(String word) {
        return Resources.rows("pronouns.txt").contains(word);
    }

    private static Dossier read(String text, Language language) {
        return EXTRACTOR.extract(Articles.article(null, List.of(text), language));
    }

    private static String shown(Dossier dossier) {
        StringBuilder shown = new StringBuilder();
        for (Statement s : dossier.statements()) {
            shown.append(" | ")
                    .append(s.cue().lemma())
                    .append(" {")
                    .append(Letters.called(dossier, s.speaker()))
                    .append("} [")
                    .append(s.content().of(dossier.article().text()))
                    .append(']');
        }
        return shown.isEmpty() ? "-" : shown.substring(3);
    }

    private static void report() throws IOException {
        StringBuilder report = new StringBuilder();
        tallies.forEach((key, tally) -> {
            report.append("# " + key + ": " + tally.right() + " of " + tally.examples + " right\n");
            for (Cause cause : Cause.values()) {
                for (Failure f : tally.failures) {
                    if (f.cause == cause) {
                        report.append(f.row.file() + ":" + f.row.line() + "\t" + cause + "\t" + f.example + "\t" + f.got
                                + "\n");
                    }
                }
            }
        });
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);
    }
}
