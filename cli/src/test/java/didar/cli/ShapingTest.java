package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ShapingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "shaping.tsv", delimiter = '\t')
    void lettersTakeTheFormTheirNeighboursAskFor(String logical, String joined) {
        assertThat(Shaping.shape(logical)).isEqualTo(joined);
    }
}
