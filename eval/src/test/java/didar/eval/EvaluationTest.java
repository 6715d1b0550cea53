package didar.eval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

    private static Report report() throws IOException {
        var evaluation = new Evaluation(Small.gold());
        assertThat(evaluation.accept(Small.dossier("small/1"))).isTrue();
        return evaluation.report();
    }

    private static Tally tally(Report report, String language) {
        return requireNonNull(report.languages().get(language));
    }

    private static Map<String, Double> countedByHand(String language) throws IOException {
        Map<String, Double> figures = new TreeMap<>();
        try (var in = Small.resource("small.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(language + "\t"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells ->
                            figures.put(cells[1], Double.parseDouble(cells[2]) / Double.parseDouble(cells[3])));
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "ar"})
    void everyFigureIsTheOneCountedByHand(String language) throws IOException {
        Map<String, Double> figures = tally(report(), language).figures();
        Map<String, Double> counted = countedByHand(language);

        assertThat(figures).containsOnlyKeys(counted.keySet());
        counted.forEach((measure, value) ->
                assertThat(figures.get(measure)).as(measure).isCloseTo(value, Offset.offset(1e-12)));
    }

    @Test
    void aDocumentThatWasNotReadIsMissedWholeButForWhatIsOptional() throws IOException {
        Report report = report();

        assertThat(report.without()).containsExactly("elsewhere:2");
        assertThat(tally(report, "ar").sizes()).containsEntry("statements", 1).containsEntry("events", 1);
        assertThat(report.all().documents()).isEqualTo(2);
    }

    @Test
    void confusionsAreNamedWithGoldFirst() throws IOException {
        Map<String, Confusions> confusions = tally(report(), "fa").confusions();

        assertThat(requireNonNull(confusions.get("act")).pairs())
                .containsExactly(new Confusions.Pair("announce", "say", 1));
        assertThat(requireNonNull(confusions.get("status")).pairs())
                .containsExactly(new Confusions.Pair("held", "planned", 1));
        assertThat(requireNonNull(confusions.get("stance")).pairs())
                .containsExactly(new Confusions.Pair("against", "neutral", 1));
    }

    @Test
    void everyMissHasItsKindAndItsPlace() throws IOException {
        List<Miss> misses = tally(report(), "fa").misses();

        assertThat(misses)
                .extracting(Miss::kind)
                .containsExactlyInAnyOrder(
                        Miss.Kind.STATEMENT_NOT_FOUND,
                        Miss.Kind.STATEMENT_NOT_IN_GOLD,
                        Miss.Kind.WRONG_SPEAKER,
                        Miss.Kind.WRONG_ACT,
                        Miss.Kind.WRONG_BOUNDS,
                        Miss.Kind.ABOUT_NOT_FOUND,
                        Miss.Kind.ABOUT_NOT_IN_GOLD,
                        Miss.Kind.WRONG_STANCE,
                        Miss.Kind.EVENT_NOT_FOUND,
                        Miss.Kind.EVENT_NOT_IN_GOLD,
                        Miss.Kind.WRONG_STATUS,
                        Miss.Kind.OFFICE_NOT_FOUND,
                        Miss.Kind.OFFICE_NOT_FOUND,
                        Miss.Kind.OFFICE_NOT_IN_GOLD,
                        Miss.Kind.MENTION_NOT_FOUND,
                        Miss.Kind.MENTION_NOT_FOUND,
                        Miss.Kind.WRONG_MENTION,
                        Miss.Kind.DATE_NOT_FOUND,
                        Miss.Kind.DATE_NOT_IN_GOLD);
        assertThat(misses)
                .filteredOn(miss -> miss.kind() == Miss.Kind.DATE_NOT_IN_GOLD)
                .extracting(Miss::place)
                .containsExactly(new Miss.Place(205, 215));
        assertThat(misses).extracting(Miss::document).containsOnly("small/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"small/1", "small_1", "folder/small_1.txt", "./small_1.html"})
    void anArticleIsKnownByItsIdOrTheNameOfItsFile(String source) throws IOException {
        assertThat(new Evaluation(Small.gold()).accept(Small.dossier(source))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "small", "small/2.txt"})
    void anArticleThatTheGoldDoesNotHaveIsNotTaken(String source) throws IOException {
        assertThat(new Evaluation(Small.gold()).accept(Small.dossier(source))).isFalse();
    }

    @Test
    void whatIsReadTwiceCountsOnce() throws IOException {
        var evaluation = new Evaluation(Small.gold());
        evaluation.accept(Small.dossier("small/1"));
        evaluation.accept(Small.dossier("small_1.txt"));

        assertThat(tally(evaluation.report(), "fa").sizes()).containsEntry("statements", 3);
    }
}
