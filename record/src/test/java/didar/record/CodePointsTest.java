package didar.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "\ud83d\udd4a",
                "a\ud83d\udd4ab\ud83d\udd4a\ud83d\udd4ac",
                "\ud83d",
                "\udd4a\ud83d",
                "x\ud83d\ud83d\udd4a"
            })
    void everyOffsetAgreesWithTheCountOfCodePointsBeforeIt(String text) {
        CodePoints points = CodePoints.of(text);
        for (int unit = 0; unit <= text.length(); unit++) {
            boolean withinPair = unit > 0
                    && unit < text.length()
                    && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
            int expected = withinPair ? text.codePointCount(0, unit + 1) : text.codePointCount(0, unit);
            assertThat(points.before(unit)).as("unit %d", unit).isEqualTo(expected);
        }
    }
}
