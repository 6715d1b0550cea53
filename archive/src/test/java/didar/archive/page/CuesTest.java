package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.page.Cues.Role;
import didar.text.Language;
import didar.text.Span;
import didar.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CuesTest {

    /// Each row carries its own example; it must fire the row's role at the row's place.
    @Test
    void everyCueFiresOnItsOwnExample() {
        List<String> silent = new ArrayList<>();
        for (Table.Row row : Table.read(CuesTest.class, "cues.tsv", 6)) {
            Role role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            Language language = row.cell(1).equals("fa") ? Language.PERSIAN : Language.ARABIC;
            String example = row.cell(5);
            Skeleton line = Skeleton.of(example);
            boolean fires = switch (row.cell(2)) {
                case "line" ->
                    role == Role.SERVICE
                            ? example.contains("«")
                                    && Cues.line(Skeleton.of(example.substring(0, example.indexOf('«')))) == role
                            : Cues.line(line) == role;
                case "start" -> is(Cues.start(line), role);
                case "head" -> is(Cues.head(line), role);
                case "label" -> labels(example, role, language);
                case "text" -> anywhere(line, language, role);
                default -> false;
            };
            if (!fires) {
                silent.add(row.cell(2) + " " + row.cell(3) + " / " + example);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void aPhraseIsNeverFoundInsideAWord() {
        assertThat(Cues.start(Skeleton.of("خلالها وصل الوزير"))).isNull();
        assertThat(Outlets.at(Skeleton.of("فارسی"), 0)).isNull();
    }

    @Test
    void lostHalfSpacesAndArabicLettersDoNoHarm() {
        assertThat(Cues.line(Skeleton.of("انتهاي پيام"))).isEqualTo(Role.END);
        assertThat(Cues.line(Skeleton.of("نیازمندیها"))).isEqualTo(Role.NOISE);
        assertThat(Cues.line(Skeleton.of("نیازمندی‌ها"))).isEqualTo(Role.NOISE);
    }

    private static boolean is(PhraseTrie.@Nullable Hit<Role> hit, Role role) {
        return hit != null && hit.meaning() == role;
    }

    private static boolean labels(String example, Role role, Language language) {
        PageLine line = PageLine.of(example, new Span(0, example.length()), Skeleton.of(example), language);
        return line != null && line.fields().stream().anyMatch(f -> f.role() == role);
    }

    private static boolean anywhere(Skeleton line, Language language, Role role) {
        for (int i = 0; i < line.length(); i++) {
            if (line.wordStarts(i) && Cues.text(line, i, language, role) != null) {
                return true;
            }
        }
        return false;
    }
}
