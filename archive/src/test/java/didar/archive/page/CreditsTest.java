package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Rows;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CreditsTest {

    @Test
    void theChainOfSourcesIsReadNearestFirst() {
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String[] row : Rows.of(CreditsTest.class, "credits.tsv", 3)) {
            expected.add(row[1] + "\t" + row[2]);
            Language language = row[0].equals("fa") ? Language.PERSIAN : Language.ARABIC;
            Credits credits = Credits.of(row[1], List.of(new Span(0, row[1].length())), language);
            found.add(row[1] + "\t"
                    + credits.chain().stream().map(n -> n.credit().name()).collect(Collectors.joining(";")));
        }
        assertThat(found).isEqualTo(expected);
    }
}
