package didar.export.coded;

import static org.assertj.core.api.Assertions.assertThat;

import didar.export.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GdeltFolderTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws IOException {
        GdeltFolder.write(Library.read(), folder);
    }

    private static List<List<String>> cells(String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file))) {
            rows.add(List.of(line.split("\t", -1)));
        }
        return rows;
    }

    private static List<String> columns(String table) throws IOException {
        return cells("columns.tsv").stream()
                .filter(row -> row.getFirst().equals(table) && row.size() > 1)
                .map(row -> row.get(1))
                .toList();
    }

    private static List<Map<String, String>> table(String table) throws IOException {
        List<String> columns = columns(table);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : cells(table + ".tsv")) {
            assertThat(cells).hasSameSizeAs(columns);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /// @param id in the record
    private static Stream<Map<String, String>> row(String id) throws IOException {
        return table("events").stream().filter(row -> cell(row, "GLOBALEVENTID").equals(GdeltFolder.number(id)));
    }

    private static String meeting() {
        return Library.read()
                .events()
                .filter(event -> event.reports().size() == 3)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theTablesHaveTheColumnsOfGdelt() throws IOException {
        assertThat(columns("events"))
                .hasSize(61)
                .startsWith("GLOBALEVENTID", "SQLDATE")
                .endsWith("DATEADDED", "SOURCEURL");
        assertThat(columns("mentions")).hasSize(16).startsWith("GLOBALEVENTID").endsWith("Extras");
        assertThat(Files.readString(folder.resolve("columns.tsv"))).startsWith("# cameo_dialect: CAMEO 1.1b3\n");
    }

    @Test
    void oneMeetingIsOneRowHoweverManyReportIt() throws IOException {
        assertThat(row(meeting())).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("SQLDATE", "20170117")
                    .containsEntry("MonthYear", "201701")
                    .containsEntry("Year", "2017")
                    .containsEntry("FractionDate", "2017.1288")
                    .containsEntry("EventCode", "043")
                    .containsEntry("EventBaseCode", "043")
                    .containsEntry("EventRootCode", "04")
                    .containsEntry("QuadClass", "1")
                    .containsEntry("GoldsteinScale", "2.8")
                    .containsEntry("NumSources", "3")
                    .containsEntry("NumArticles", "3")
                    .containsEntry("SOURCEURL", "https://example.org/fa/1");
            assertThat(Integer.parseInt(cell(row, "NumMentions"))).isGreaterThanOrEqualTo(3);
        });
        assertThat(table("mentions").stream()
                        .filter(row -> cell(row, "GLOBALEVENTID").equals(GdeltFolder.number(meeting()))))
                .hasSize(3);
    }

    @Test
    void aHostHostsAndAGuestIsHosted() throws IOException {
        assertThat(row(meeting()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Actor1Code", "IRNGOV")
                        .containsEntry("Actor1Name", "Mohammad Javad Zarif")
                        .containsEntry("Actor1CountryCode", "IRN")
                        .containsEntry("Actor1Type1Code", "GOV")
                        .containsEntry("Actor2Code", "RUSGOV"));
    }

    @Test
    void aStatementOfACopyIsNotCountedAgain() throws IOException {
        var articles = Library.read().articles().toList();
        String original = articles.get(0).id() + "-s1";
        String copy = articles.get(2).id() + "-s1";
        assertThat(row(original))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("EventRootCode", "01")
                        .containsEntry("Actor1Name", "Mohammad Javad Zarif")
                        .containsEntry("NumMentions", "1")
                        .containsEntry("NumArticles", "2")
                        .containsEntry("NumSources", "2"));
        assertThat(row(copy)).isEmpty();
    }

    @Test
    void whomADemandIsMadeOfIsTheSecondActor() throws IOException {
        assertThat(table("events").stream().filter(row -> cell(row, "EventCode").equals("100")))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("Actor1Name", "Abdel Fattah el-Sisi")
                        .containsEntry("Actor2CountryCode", "ISR")
                        .containsEntry("QuadClass", "3"));
    }

    @Test
    void nobodySpeaksToTheirOwnCapital() throws IOException {
        assertThat(table("events").stream()
                        .filter(row -> cell(row, "Actor1Name").equals("Sergey Lavrov")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("Actor2Name", ""));
    }

    @Test
    void whatIsNotKnownIsEmpty() throws IOException {
        assertThat(table("events").stream().filter(row -> cell(row, "SOURCEURL").equals("=fa-4")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("SQLDATE", "")
                        .containsEntry("Actor1CountryCode", "")
                        .containsEntry("NumSources", ""));
        assertThat(table("events"))
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("AvgTone", "")
                        .containsEntry("ActionGeo_Lat", "")
                        .containsEntry("DATEADDED", ""));
    }

    @Test
    void everyNumberLeadsBackToTheRecord() throws IOException {
        List<String> numbers =
                cells("ids.tsv").stream().skip(1).map(List::getFirst).toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(table("events"))
                .extracting(row -> cell(row, "GLOBALEVENTID"))
                .containsExactlyElementsOf(numbers);
    }
}
