package didar.archive.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    @Test
    void quotesHoldDelimitersQuotesAndLineBreaks() throws IOException {
        assertThat(rows(',', "a,\"b, c\",\"d \"\"e\"\"\"\n\"f\ng\",h,\"\"", 3))
                .containsExactly("1:a|b, c|d \"e\"", "2:f\ng|h|");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsLineAlone() throws IOException {
        assertThat(rows(',', "a,b\n1,\"x\n2,y\n3,\"z\"\n4,w", 2))
                .containsExactly("1:a|b", "2!a quotation mark stands where none can", "3:2|y", "4:3|z", "5:4|w");
        assertThat(rows(',', "a,b\n1,\"x\n2,y\n4,w", 2))
                .containsExactly("1:a|b", "2!a quotation mark is opened and never closed", "3:2|y", "4:4|w");
    }

    @Test
    void aQuoteThatClosesInALaterRowByAccidentCostsItsLineAlone() throws IOException {
        assertThat(rows(',', "1,\"x\n2,y\",z\n3,w", 2))
                .containsExactly(
                        "1!the row has 3 cells, and the first row has 2",
                        "2!the row has 3 cells, and the first row has 2",
                        "3:3|w");
    }

    @Test
    void aQuoteThatRunsOnAndOnIsBounded() throws IOException {
        String text = "1,\"x\n" + "2,y\n".repeat(20_000);
        List<String> rows = rows(',', text, 2);
        assertThat(rows).hasSize(20_001);
        assertThat(rows.getFirst()).contains("not closed within the limits");
    }

    @Test
    void rowsWithTooFewOrTooManyCellsAreSetAsideAndEmptyOnesAtTheEndForgiven() throws IOException {
        assertThat(rows(';', "a;b\nc\nd;e;f\ng;h;;\n\n \ni;j", 2))
                .containsExactly(
                        "1:a|b",
                        "2!the row has 1 cells, and the first row has 2",
                        "3!the row has 3 cells, and the first row has 2",
                        "4:g|h",
                        "7:i|j");
    }

    @Test
    void quotesInsideACellAreLetters() throws IOException {
        assertThat(rows(',', "5\" disk,\"a\" b,c", 3)).containsExactly("1!a quotation mark stands where none can");
        assertThat(rows(',', "5\" disk, \"a\" ,c", 3)).containsExactly("1:5\" disk|a|c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "عنوان,متن,تاریخ # ,",
                "title;text;date # ;",
                "عنوان؛متن؛تاریخ # ؛",
                "العنوان،النص،التاريخ # ،",
                "العنوان|النص|التاريخ # |",
                "الف,ب,پ\\n۱,خبر؛ و دیگر,۲\\n۳,متن، متن؛ و متن,۴\\n۵ # ,",
                "الف;ب\\n۱، یک;۲، دو\\n۳;۴، پنج، شش\\n # ;"
            })
    void theDelimiterIsToldFromTheStart(String start, char delimiter) {
        assertThat(Delimiter.of(start.replace("\\n", "\n"))).isEqualTo(delimiter);
    }

    @Test
    void tabsAreADelimiterToo() {
        assertThat(Delimiter.of("id\ttitle\ttext\n1\tx, y\tz, w\n2\ta\tb")).isEqualTo('\t');
    }

    @ParameterizedTest
    @ValueSource(strings = {"title,text\n", "منبع؛متن\n۱", "id\tالنص\n"})
    void aHeaderThatNamesTheTextMakesATable(String start) {
        assertThat(Delimiter.isTable(start)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"متن", "در این متن، خبری نیست", "title: text, and more", "وزیر گفت، تیتر، خبرها"})
    void proseIsNoTable(String start) {
        assertThat(Delimiter.isTable(start)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "عنوان,TITLE",
        "عنوان_خبر,TITLE",
        "العُنوان,TITLE",
        "متن خبر,TEXT",
        "متن‌خبر,TEXT",
        "النَّص,TEXT",
        "Publication Date,PUBLISHED",
        "تاریخ انتشار,PUBLISHED",
        "تاريخ النشر,PUBLISHED",
        "المصدر,OUTLET",
        "خبرگزاری,OUTLET",
        "الکاتب,BYLINE",
        "كود الخبر,ID"
    })
    void columnsAreKnownByTheirNamesInThreeLanguages(String name, Column column) {
        assertThat(ColumnNames.of(name)).isEqualTo(column);
    }

    private static List<String> rows(char delimiter, String text, int width) throws IOException {
        String[] lines = text.split("\n", -1);
        int[] at = {0};
        Rows rows = new Rows(
                () -> at[0] < lines.length ? Rows.Line.of(at[0] + 1, lines[at[0]++]) : null, delimiter, 1 << 20);
        rows.expect(width);
        List<String> read = new ArrayList<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            read.add(
                    switch (row) {
                        case Row.Cells(long line, List<String> cells) -> line + ":" + String.join("|", cells);
                        case Row.Broken(long line, boolean _, String message) -> line + "!" + message;
                    });
        }
        return read;
    }
}
