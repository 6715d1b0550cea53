package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Rows;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatelineTest {

    @Test
    void aLineOfItsOwnGivesPlaceReporterAndSources() {
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String[] row : Rows.of(DatelineTest.class, "datelines.tsv", 4)) {
            expected.add(String.join("\t", row));
            Dateline line = Dateline.ofLine(row[0], new Span(0, row[0].length()));
            found.add(row[0] + "\t"
                    + (line == null
                            ? "-\t\t"
                            : text(line.place()) + "\t" + text(line.byline()) + "\t"
                                    + line.sources().stream()
                                            .map(s -> s.credit().name())
                                            .collect(Collectors.joining(";"))));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aParagraphKeepsAllThatIsNotSurelyItsDateline() {
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String[] row : Rows.of(DatelineTest.class, "heads.tsv", 2)) {
            expected.add(row[0] + "\t" + row[1]);
            Dateline head = Dateline.ofHead(row[0], new Span(0, row[0].length()));
            found.add(row[0] + "\t"
                    + (head == null ? "-" : row[0].substring(head.end()).strip()));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
