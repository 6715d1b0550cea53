package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How well articles with gold are read: each figure is what it was when it was last looked at, give or take half a
/// point. `eval/expected/renew` writes the figures anew where the reading is better, or meant to be other.
class ExpectedFiguresTest {

    @ParameterizedTest
    @EnumSource
    void articlesAreReadAsWellAsWhenTheyWereLastLookedAt(GoldSet set) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String expected =
                GoldSet.ROOT.resolve("eval/expected/" + set.word() + ".tsv").toString();

        int code = GoldSet.run(
                out,
                err,
                "eval",
                "--dossiers",
                "--expected",
                expected,
                "--tolerance",
                "0.005",
                set.gold().toString(),
                set.dossiers().toString());

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
    }
}
