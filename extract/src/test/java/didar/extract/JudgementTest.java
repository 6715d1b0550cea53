package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Statement;
import didar.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JudgementTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @TestFactory
    Stream<DynamicTest> statementsAreJudged() {
        return Resources.rows("judgements.tsv").stream().map(row -> {
            List<String> cells = List.of(row.split("\t", -1));
            return DynamicTest.dynamicTest(cells.get(1) + ": " + cells.get(0), () -> judge(cells));
        });
    }

    private static void judge(List<String> cells) {
        Dossier dossier = read(cells.get(1), cells.get(2));
        Statement statement = dossier.statements().getFirst();
        assertThat(statement.act().name().toLowerCase(Locale.ROOT)).isEqualTo(cells.get(3));
        assertThat(name(dossier, statement.addressee())).contains(cells.get(4));
        if (!cells.get(5).equals("-")) {
            List<String> about = statement.about().stream()
                    .map(a ->
                            name(dossier, a.entity()) + "=" + a.stance().name().toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(about).contains(cells.get(5).split(";", -1));
        }
    }

    private static Dossier read(String language, String text) {
        return EXTRACTOR.extract(Articles.written(text, language.equals("fa") ? Language.PERSIAN : Language.ARABIC));
    }

    private static String name(Dossier dossier, @Nullable String id) {
        for (Entity entity : dossier.entities()) {
            if (entity.id().equals(id)) {
                return entity.name();
            }
        }
        return "-";
    }

    @Test
    void whatSpokeForAnActIsToldTheWeightiestFirst() {
        Map<Statement, ActEvidence> evidence = new HashMap<>();
        EXTRACTOR.extract(
                Articles.written("قال المتحدث باسم الوزارة إن هذه الأنباء لا أساس لها من الصحة.", Language.ARABIC),
                evidence::put);

        assertThat(evidence).hasSize(1);
        List<Double> weights = new ArrayList<>();
        evidence.values().forEach(e -> e.reasons().forEach(reason -> weights.add(reason.weight())));
        assertThat(weights).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(weights).allMatch(weight -> weight > 0);
    }

    @Test
    void aVerbThatTellsItsActLeavesNothingToJudge() {
        Map<Statement, ActEvidence> evidence = new HashMap<>();
        EXTRACTOR.extract(Articles.written("سخنگوی دولت حمله به بندر را محکوم کرد.", Language.PERSIAN), evidence::put);

        assertThat(evidence).isEmpty();
    }
}
