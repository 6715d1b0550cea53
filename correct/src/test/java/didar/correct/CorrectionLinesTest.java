package didar.correct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import didar.record.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionLinesTest {

    private static final Passage PASSAGE = new Passage("https://example.org/a#b", "1f", 3, 9, "«سخن»\n");

    @Test
    void every_kind_comes_back_as_it_went() throws IOException {
        List<Change> changes = List.of(
                new Change.Merge("a", "b"),
                new Change.Split("a", List.of("s2", "s1"), "n", "نام"),
                new Change.Split("a", List.of("s3"), "b", null),
                new Change.Rename("a", "نام \"دیگر\""),
                new Change.Join("ev-1", "ev-2"),
                new Change.Move("ev-1", "s1", "ev-2"),
                new Change.Days("ev-1", LocalDate.of(2016, 1, 31), LocalDate.of(2016, 2, 1)),
                new Change.Status("ev-1", Event.Status.DENIED),
                new Change.NoEvent("ev-1"),
                new Change.Speaker(PASSAGE, "a"),
                new Change.Speaker(PASSAGE, null),
                new Change.NoStatement(PASSAGE));
        List<Correction> corrections = new ArrayList<>();
        for (Change change : changes) {
            int no = corrections.size() + 1;
            corrections.add(new Correction(
                    no,
                    change,
                    "2026-11-22T10:00:00.001Z",
                    "م. امینی",
                    no % 2 == 0 ? null : "دلیل",
                    no % 3 == 0 ? new Correction.Undone("2026-11-23T10:00:00Z", "x") : null));
        }
        var out = new ByteArrayOutputStream();
        CorrectionLines.write(corrections, out);

        assertThat(out.toString(UTF_8).lines()).hasSize(changes.size());
        assertThat(CorrectionLines.read(new ByteArrayInputStream(out.toByteArray()), "file"))
                .isEqualTo(corrections);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | no JSON",
                "{} | has no schema",
                "{'schema':'didar/1'} | /schema is not didar-corrections/1",
                "{'schema':'didar-corrections/1','no':1,'kind':'mend','change':{}} | kind 'mend', which is not known",
                "{'schema':'didar-corrections/1','no':1,'kind':'merge','change':{'identity':'a'}} | /change has no into",
                "{'schema':'didar-corrections/1','no':1,'kind':'date','change':{'first':'May','last':'May'}} | /change/first is no day",
                "{'schema':'didar-corrections/1','no':1,'kind':'split','change':{'identity':'a'}} | /change has no sources",
            })
    void what_is_no_correction_is_told_with_its_line(String line, String message) {
        var in = new ByteArrayInputStream(("\n" + line.replace('\'', '"') + "\n").getBytes(UTF_8));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CorrectionLines.read(in, "file.jsonl"))
                .withMessageStartingWith("file.jsonl, line 2: ")
                .withMessageContaining(message);
    }
}
