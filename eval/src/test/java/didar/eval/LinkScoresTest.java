package didar.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What of linking can be measured without the texts of the news is held to `expected/links.tsv`, half a point up or
/// down: a rise is looked at too, and written there.
class LinkScoresTest {

    private static final double TOLERANCE = 0.005;

    private static void areAsExpected(String what, Map<String, Double> found) throws IOException {
        Map<String, Double> expected = new LinkedHashMap<>();
        for (List<String> row : NewsRow.read(SharedNews.find("eval/expected/links.tsv"))) {
            if (row.getFirst().equals(what)) {
                expected.put(row.get(1), Double.valueOf(row.get(2)));
            }
        }
        assertThat(expected).isNotEmpty();
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((measure, value) ->
                assertThat(found.get(measure)).as("%s, %s", what, measure).isCloseTo(value, within(TOLERANCE)));
    }

    @Test
    void namesAreToldToBeOneAsWellAsWhenItWasLastLookedAt() throws IOException {
        Map<String, Double> found = new LinkedHashMap<>();
        NameScore.of(SharedNews.find("eval/gold/names.tsv"))
                .forEach((part, score) -> found.put(part + ", F1", score.f1()));
        areAsExpected("names", found);
    }

    @Test
    void markedReportsAreJoinedAsWellAsWhenItWasLastLookedAt() throws IOException {
        Map<String, Double> found = new LinkedHashMap<>();
        JoinScore.alone(SharedNews.find("eval/gold/joining.json")).forEach((part, score) -> {
            found.put(part + ", precision", score.precision());
            found.put(part + ", recall", score.recall());
        });
        areAsExpected("joining", found);
    }
}
