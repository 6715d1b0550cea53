package didar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static List<GoldDocument> annotation(String events, String... statements) throws IOException {
        String json = "{\"schema\": \"didar-gold/1\", \"documents\": [{\"id\": \"a\", \"language\": \"ar\","
                + "\"published\": \"2024-05-06\", \"events\": [" + events + "],"
                + "\"statements\": [" + String.join(",", statements) + "]}]}";
        try (var reader =
                new GoldReader("gold.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            return reader.rest();
        }
    }

    private static String said(String speaker, String content, String act, String more) {
        return "{\"speaker\": \"" + speaker + "\", \"cue\": \"قال\", \"mode\": \"direct\", \"content\": " + content
                + ", \"act\": \"" + act + "\"" + more + "}";
    }

    private static String call(String time) {
        return "{\"type\": \"call\", \"status\": \"held\", \"participants\": [\"الوزير\", \"الرئيس\"], \"time\": \""
                + time + "\"}";
    }

    @Test
    void anAnnotationAgreesWithItselfWholly() throws IOException {
        List<GoldDocument> one = annotation(call("0d"), said("الوزير", "[0, 40]", "say", ""));

        Map<String, Double> figures = Agreement.of(one, one, Map.of()).figures("ar");

        assertThat(figures).containsEntry("statements.f1", 1.0).containsEntry("events.f1", 1.0);
        assertThat(figures.values()).containsOnly(1.0);
    }

    @Test
    void figuresAreTheMeanOfBothWays() throws IOException {
        List<GoldDocument> first =
                annotation(call("-1d"), said("الوزير", "[0, 40]", "say", ""), said("الوزير", "[50, 60]", "warn", ""));
        List<GoldDocument> second = annotation(
                call("sunday"),
                said("الوزير", "[0, 50]", "announce", ""),
                said("الرئيس", "[70, 80]", "say", ", \"optional\": true"));

        Map<String, Double> figures = Agreement.of(first, second, Map.of()).figures("ar");

        // There: one right, one missed, one spurious. Back: one right, none missed, one spurious.
        assertThat(figures.get("statements.f1")).isCloseTo((0.5 + 2 / 3.0) / 2, Offset.offset(1e-12));
        assertThat(figures.get("statements.recall")).isEqualTo(0.75);
        assertThat(figures.get("statements.act")).isZero();
        assertThat(figures).containsEntry("events.time", 1.0);
    }

    @Test
    void contentsToldByWordsNeedTheText() throws IOException {
        List<GoldDocument> byWords =
                annotation("", said("الوزير", "{\"from\": \"نرفض\", \"to\": \"التدخل\"}", "reject", ""));
        List<GoldDocument> byOffsets = annotation("", said("الوزير", "[12, 23]", "reject", ""));

        assertThat(Agreement.of(byWords, byOffsets, Map.of()).without()).containsExactly("a");

        Agreement agreement = Agreement.of(byWords, byOffsets, Map.of("a", "قال الوزير: نرفض التدخل."));
        assertThat(agreement.without()).isEmpty();
        assertThat(agreement.figures("ar")).containsEntry("content08.f1", 1.0);
    }
}
