package didar.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import didar.export.Json;
import didar.export.Library;
import didar.record.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesFolderTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws IOException {
        try (var json = new JsonLinesFolder(folder)) {
            Listing.list(Library.read(), json);
        }
    }

    private static List<JsonTree> lines(String table) throws IOException {
        return Json.lines(Files.readAllBytes(folder.resolve(table + ".jsonl")));
    }

    @Test
    void whatIsReadBackIsWhatWasListed() throws IOException {
        var listed = ListedCells.of(Library.read());
        for (Table<?> table : Tables.ALL) {
            if (!table.name().equals(Tables.EVENTS.name())) {
                List<List<@Nullable Object>> read = new ArrayList<>();
                for (JsonTree line : lines(table.name())) {
                    read.add(cells(table, line));
                }
                assertThat(read).as(table.name()).isEqualTo(plain(listed.rows(table)));
            }
        }
    }

    private static List<@Nullable Object> cells(Table<?> table, JsonTree line) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            JsonTree cell = line.optional(column.name());
            cells.add(cell == null ? null : cell.value());
        }
        return cells;
    }

    /// JSON has no days.
    private static List<List<@Nullable Object>> plain(List<List<@Nullable Object>> rows) {
        List<List<@Nullable Object>> plain = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (Object cell : row) {
                cells.add(cell instanceof LocalDate day ? day.toString() : cell);
            }
            plain.add(cells);
        }
        return plain;
    }

    @Test
    void anEventHasItsParticipantsAndEachOfItsReports() throws IOException {
        JsonTree event = lines("events").stream()
                .filter(line -> line.list("reports").size() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(event.string("type")).isEqualTo("meeting");
        assertThat(event.string("status")).isEqualTo("held");
        assertThat(event.required("time").string("value")).isEqualTo("2017-01-17");
        assertThat(event.required("place").string("id")).isEqualTo("tehran");
        assertThat(event.list("participants"))
                .extracting(participant -> participant.string("id"))
                .containsExactlyInAnyOrder("mohammad-javad-zarif", "sergey-lavrov");
        assertThat(event.list("participants"))
                .allSatisfy(
                        participant -> assertThat(participant.string("name")).isNotBlank());
        assertThat(event.list("reports")).allSatisfy(report -> {
            assertThat(report.string("source")).isNotBlank();
            assertThat(report.string("outlet")).isNotBlank();
            assertThat(LocalDate.parse(report.string("published"))).isBetween("2017-01-17", "2017-01-18");
        });
    }

    @Test
    void aProofStandsWhereItsCodePointsSay() throws IOException {
        var sources = Library.read().articles().toList();
        for (String table : List.of("statements", "mentions", "reports", "participants", "abouts")) {
            for (JsonTree line : lines(table)) {
                String text = sources.get(line.required("article").number() - 1)
                        .dossier()
                        .article()
                        .text();
                int from = text.offsetByCodePoints(0, line.required("start").number());
                int to = text.offsetByCodePoints(0, line.required("end").number());
                assertThat(line.string("text")).isEqualTo(text.substring(from, to));
            }
        }
    }
}
