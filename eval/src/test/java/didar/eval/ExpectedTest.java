package didar.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedTest {

    private static Report report() throws IOException {
        var evaluation = new Evaluation(Small.gold());
        evaluation.accept(Small.dossier("small/1"));
        return evaluation.report();
    }

    private static List<String> written() throws IOException {
        return new ArrayList<>(Expected.of(report()).lines());
    }

    private static List<String> deviations(List<String> lines) throws IOException {
        return Expected.read("expected.tsv", lines).deviations(report(), 0.005);
    }

    @Test
    void whatIsWrittenIsExpectedWhenReadBack() throws IOException {
        assertThat(written()).contains("fa\tstatements.f1\t0.3333", "fa\tact.condemn.f1\t1.0000");
        assertThat(deviations(written())).isEmpty();
    }

    @Test
    void aFallAndARiseAreBothTold() throws IOException {
        List<String> lines = written();
        lines.replaceAll(line -> line.startsWith("fa\tstatements.f1") ? "fa\tstatements.f1\t0.3390" : line);
        lines.replaceAll(line -> line.startsWith("fa\tevents.f1") ? "fa\tevents.f1\t0.4" : line);
        lines.replaceAll(line -> line.startsWith("fa\tabout.f1") ? "fa\tabout.f1\t0.504" : line);

        assertThat(deviations(lines))
                .containsExactlyInAnyOrder(
                        "fa statements.f1 fell by 0.0057: 0.3333, expected 0.3390",
                        "fa events.f1 rose by 0.1000: 0.5000, expected 0.4000");
    }

    @Test
    void aFigureThatIsGoneAndOneThatIsNewAreTold() throws IOException {
        List<String> lines = written();
        lines.removeIf(line -> line.startsWith("fa\tdates.value"));
        lines.add("fa\tdates.colour\t1");
        lines.add("ku\tstatements.f1\t1");

        assertThat(deviations(lines))
                .containsExactlyInAnyOrder("fa dates.value is new: 1.0000", "fa dates.colour is not measured any more");
    }

    @Test
    void aLineThatIsNoFigureIsNamed() {
        assertThatThrownBy(() -> Expected.read("expected.tsv", List.of("# head", "fa\tstatements.f1")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("expected.tsv, line 2: ");
        assertThatThrownBy(() -> Expected.read("expected.tsv", List.of("fa\tstatements.f1\tmuch")))
                .hasMessageContaining("line 1");
    }
}
