package didar.search;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Language;
import didar.text.Span;
import didar.text.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every writing of a word finds every other, and no other word: `writings.tsv`.
class WritingsTest {

    @TempDir
    static Path folder;

    private static Index index;

    record Row(Language language, boolean found, String sought, String text, String why, String source) {
        @Override
        public String toString() {
            return source + " " + why;
        }
    }

    static List<Row> rows() {
        return Table.read(WritingsTest.class, "writings.tsv", 5).stream()
                .map(r -> new Row(
                        r.cell(0).equals("fa") ? Language.PERSIAN : Language.ARABIC,
                        r.cell(1).equals("found"),
                        r.cell(2),
                        r.cell(3),
                        r.cell(4),
                        "line " + r.line()))
                .toList();
    }

    @BeforeAll
    static void makeIndex() throws IOException {
        List<Row> rows = rows();
        try (var indexing = Indexing.open(folder, 1, rows.size())) {
            long no = 0;
            for (Row row : rows) {
                indexing.add(++no, Dossiers.plain(row.source(), row.language(), row.text()), Links.NONE);
            }
            indexing.commit();
        }
        index = Index.open(folder);
    }

    @AfterAll
    static void closeIndex() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_writing_finds_the_text_or_is_silent(Row row) throws IOException {
        List<Hit> hits = find(row.sought(), row.language());

        assertThat(hits.stream().map(Hit::source).anyMatch(row.source()::equals))
                .as("%s in %s", row.sought(), row.text())
                .isEqualTo(row.found());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_found_is_marked_in_the_original(Row row) throws IOException {
        for (Hit hit : find(row.sought(), row.language())) {
            assertThat(hit.snippet().marks())
                    .isNotEmpty()
                    .allSatisfy(mark -> assertThat(mark.of(hit.snippet().text()).strip())
                            .as("a mark begins and ends with a word")
                            .isNotEmpty()
                            .hasSize(mark.length()));
        }
    }

    @Test
    void a_mark_covers_the_word_as_it_was_written() throws IOException {
        assertThat(marked("کتاب", "کتاب ها")).containsExactly("کتاب ها");
        assertThat(marked("سلام", "ســلام")).containsExactly("ســلام");
        assertThat(marked("صلح", "صُلحِ پایدار")).containsExactly("صُلحِ");
    }

    private static List<String> marked(String sought, String text) throws IOException {
        Hit hit = find(sought, Language.PERSIAN).stream()
                .filter(h -> h.snippet().text().equals(text))
                .findFirst()
                .orElseThrow();
        List<Span> marks = hit.snippet().marks();
        return marks.stream().map(mark -> mark.of(text)).toList();
    }

    private static List<Hit> find(String sought, Language language) throws IOException {
        Filters filters = new Filters(null, null, null, null, null, null, null, null, language);
        return index.find(new Request(Question.of(sought), filters, Request.Order.RELEVANCE, 300, null))
                .hits();
    }
}
