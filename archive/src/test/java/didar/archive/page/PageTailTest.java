package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Rows;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTailTest {

    @Test
    void theSourceStandsBehindTheLastSentenceAndNowhereElse() {
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String[] row : Rows.of(PageTailTest.class, "tails.tsv", 2)) {
            expected.add(row[0] + "\t" + row[1]);
            PageTail tail = PageTail.of(row[0], new Span(0, row[0].length()));
            found.add(row[0] + "\t" + (tail == null ? "" : tail.source().of(row[0])));
        }
        assertThat(found).isEqualTo(expected);
    }
}
