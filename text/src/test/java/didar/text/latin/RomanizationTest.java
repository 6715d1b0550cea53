package didar.text.latin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizationTest {

    private static final Romanization ROMANIZATION = Romanization.load();

    @ParameterizedTest
    @CsvSource({
        "حسین احمدی‌نژاد, PERSIAN, Hossein Ahmadinejad",
        "حسين أحمدي, ARABIC, Hossein Ahmadi",
        "مهرآیین, PERSIAN, Mehrayin",
        "لارس هولمبرغ, ARABIC, Lars Holmberg",
    })
    void words_that_are_known_come_as_the_press_spells_them(String name, Language language, String latin) {
        assertThat(ROMANIZATION.of(name, language)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"قغصث, PERSIAN, Ghghss", "قغصث, ARABIC, Qghsth", "وژچ, PERSIAN, Vzhch"})
    void other_words_are_transcribed_as_their_language_sounds(String name, Language language, String latin) {
        assertThat(ROMANIZATION.of(name, language)).isEqualTo(latin);
    }

    @Test
    void how_much_of_a_name_is_known_is_told() {
        assertThat(ROMANIZATION.known("حسین احمدی")).isEqualTo(1);
        assertThat(ROMANIZATION.known("حسین قغصث")).isEqualTo(0.5, within(1e-9));
        assertThat(ROMANIZATION.known("قغصث")).isZero();
        assertThat(ROMANIZATION.known(" ")).isZero();
    }

    @Test
    void no_row_of_the_table_stands_twice_and_every_word_is_folded() {
        Map<String, Integer> lines = new HashMap<>();
        List<Table.Row> rows = Table.read(Romanization.class, "romanization.tsv", 2);
        for (Table.Row row : rows) {
            String word = row.cell(0);
            assertThat(lines.put(word.replace("\u200c", ""), row.line()))
                    .as("line %d, %s", row.line(), word)
                    .isNull();
            assertThat(FoldedText.of(word).toString()).as("line %d", row.line()).isEqualTo(word);
        }
        assertThat(rows).hasSizeGreaterThan(14_000);
    }
}
