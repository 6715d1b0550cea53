package didar.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PublicationReaderTest {

    @TestFactory
    Stream<DynamicTest> readsTheLineThatDatesAPage() {
        return Tables.read("publication-lines.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.why() + ": " + row.cell(1), () -> check(row)));
    }

    private static void check(Tables.Row row) {
        Language page = row.cell(0).equals("fa") ? Language.PERSIAN : Language.ARABIC;
        var marked = Tables.Marked.of(row.cell(1));
        PublicationTime time = PublicationReader.read(marked.text(), page);

        assertThat(describe(time)).isEqualTo(row.cell(2));
        List<String> spans = time == null
                ? List.of()
                : List.of(time.span().start() + ":" + time.span().of(marked.text()));
        assertThat(spans).isEqualTo(marked.spans());
    }

    private static String describe(@Nullable PublicationTime time) {
        return switch (time) {
            case null -> "-";
            case PublicationTime.Refused refused -> "refused: " + refused.reason();
            case PublicationTime.Stated stated -> {
                var words = new StringJoiner(" ");
                words.add(stated.value().toString());
                words.add(stated.calendar().name().toLowerCase(Locale.ROOT));
                words.add(stated.granularity().name().toLowerCase(Locale.ROOT));
                if (stated.zone() != null) {
                    words.add(stated.zone().getId());
                }
                if (stated.alone()) {
                    words.add("alone");
                }
                stated.notes().forEach(note -> words.add("!" + note.code().name().toLowerCase(Locale.ROOT)));
                yield words.toString();
            }
        };
    }
}
