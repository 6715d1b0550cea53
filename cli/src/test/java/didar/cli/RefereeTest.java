package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `didar eval` and the shared scorer `score.py`, which is the referee, print the same of the same dossiers.
class RefereeTest {

    private static final Path SCORER = GoldSet.ROOT.resolve("../shared/score/score.py");

    static Stream<Arguments> setsAndLanguages() {
        return Stream.of(GoldSet.values())
                .flatMap(set -> Stream.of("all", "fa", "ar").map(language -> Arguments.of(set, language)));
    }

    @ParameterizedTest
    @MethodSource("setsAndLanguages")
    void everyFigureIsThatOfTheReferee(GoldSet set, String language) throws IOException {
        assumeTrue(Files.exists(SCORER), "skipped, for the shared data is absent: ../shared/score/score.py");
        var mapper = new JsonMapper();
        List<String> only = language.equals("all") ? List.of() : List.of("--language", language);
        JsonNode referee = mapper.readTree(GoldSet.python(
                SCORER,
                Stream.concat(Stream.of("--json", set.gold(), set.dossiers()), only.stream())
                        .toArray()));
        var out = new ByteArrayOutputStream();
        GoldSet.run(
                out,
                new ByteArrayOutputStream(),
                "eval",
                "--json",
                "--dossiers",
                set.gold().toString(),
                set.dossiers().toString());
        JsonNode own = mapper.readTree(out.toByteArray())
                .path("languages")
                .path(language)
                .path("measures");

        assertThat(referee.propertyNames()).hasSizeGreaterThan(20);
        for (var figure : referee.properties()) {
            assertThat(own.path(figure.getKey()).asDouble(Double.NaN))
                    .as(figure.getKey())
                    .isCloseTo(figure.getValue().asDouble(), Offset.offset(1e-9));
        }
    }
}
