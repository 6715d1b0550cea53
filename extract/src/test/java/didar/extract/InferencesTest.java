package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Article;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Mention;
import didar.record.Note;
import didar.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Offices without a name in articles of 14 May 2024, two days after Russia had a new minister of defence and the day
/// before Kuwait had a new government.
class InferencesTest {

    private static final Extractor EXTRACTOR = new Extractor();

    record Case(Language language, String text, String holder, String note) {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        Table.read(
                "holders-cases.tsv",
                row -> cases.add(new Case(
                        row.cell(0).equals("fa") ? Language.PERSIAN : Language.ARABIC,
                        row.cell(1),
                        row.cell(2),
                        row.cell(3))));
        return cases;
    }

    private static Dossier read(Case c) {
        return EXTRACTOR.extract(Articles.written(c.text, c.language));
    }

    private static List<Entity.Holder> holders(Dossier dossier) {
        return dossier.entities().stream()
                .map(Entity::holder)
                .filter(Objects::nonNull)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anOfficeWithoutANameHasTheHolderOfTheDayOrNone(Case c) {
        assertThat(holders(read(c)))
                .extracting(Entity.Holder::english)
                .isEqualTo(c.holder.isEmpty() ? List.of() : List.of(c.holder));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whyNoHolderCanBeToldIsNoted(Case c) {
        List<String> notes = read(c).notes().stream()
                .filter(note -> note.code().equals("holder-unknown"))
                .map(Note::message)
                .toList();
        if (c.note.isEmpty()) {
            assertThat(notes).isEmpty();
        } else {
            assertThat(notes).singleElement().asString().contains(c.note);
        }
    }

    @Test
    void theEntityKeepsWhatTheTextSays() {
        Case c = cases().getFirst();
        Dossier dossier = read(c);
        Entity office = dossier.entities().stream()
                .filter(e -> e.holder() != null)
                .findFirst()
                .orElseThrow();

        assertThat(c.text).startsWith(office.name());
        assertThat(office.names()).isEmpty();
        assertThat(dossier.mentions())
                .filteredOn(mention -> mention.entity().equals(office.id()))
                .extracting(Mention::form)
                .doesNotContain(Mention.Form.NAME);
        Entity.Holder holder = Objects.requireNonNull(office.holder());
        assertThat(holder.name()).isNotEqualTo(holder.english());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa | لاوروف به آنکارا رفت. وزیر خارجه روسیه گفت: گفت‌وگوها ادامه خواهد یافت. | لاوروف",
                "ar | وصل هاكان فيدان إلى بغداد. وقال وزير الخارجية التركي إن المحادثات ستستمر. | هاكان فيدان"
            })
    void anOfficeIsTiedToItsHolderWhomTheArticleNamesWithoutIt(String language, String text, String speaker) {
        Dossier dossier =
                EXTRACTOR.extract(Articles.written(text, language.equals("fa") ? Language.PERSIAN : Language.ARABIC));

        assertThat(dossier.statements())
                .singleElement()
                .extracting(statement -> dossier.entities().stream()
                        .filter(entity -> entity.id().equals(statement.speaker()))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .isEqualTo(speaker);
        assertThat(holders(dossier)).isEmpty();
    }

    @Test
    void withoutADayNothingIsInferredAndNothingNoted() {
        Article dated = Articles.written(cases().getFirst().text, Language.PERSIAN);
        Article undated = Article.plain("0", "test", Language.PERSIAN, null, dated.text(), dated.body(), List.of());
        Dossier dossier = EXTRACTOR.extract(undated);

        assertThat(dossier.entities()).isNotEmpty();
        assertThat(holders(dossier)).isEmpty();
        assertThat(dossier.notes()).extracting(Note::code).doesNotContain("holder-unknown");
    }
}
