package didar.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Holds the scores on two annotated corpora that lie beside the repository and are no part of it.
///
/// Both mark lengths («سه ساعت») and rules («هر روز») too, which place no event in time and are not read; of PEYMA's
/// "too much" most are «امروز» and «سال‌های گذشته» that it leaves unmarked.
class SpanScoresTest {

    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final Set<String> TAGS = Set.of("DAT", "TIM");

    @Test
    void onHengamAlmostNothingIsTooMuchAndAllThatPlacesAnEventIsFound() throws IOException {
        SpanScores scores = SpanScores.of(present("time/fa_hengam-gold.txt"), "\t", TAGS);
        assertThat(scores.precision()).isGreaterThan(0.985);
        assertThat(scores.recall()).isGreaterThan(0.60);
    }

    @Test
    void onPeymaTheNewsHoldsItsScores() throws IOException {
        SpanScores scores = SpanScores.of(present("ner/fa_peyma-test.txt.gz"), "|", TAGS);
        assertThat(scores.recall()).isGreaterThan(0.87);
        assertThat(scores.precision()).isGreaterThan(0.78);
    }

    private static Path present(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "not here: " + file.toAbsolutePath().normalize());
        return file;
    }
}
