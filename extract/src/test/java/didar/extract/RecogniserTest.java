package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import didar.record.Entity;
import didar.text.Language;
import didar.text.Tokens;
import didar.text.latin.Romanization;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that no list has, and the figures of the recogniser on the corpora it is measured by.
class RecogniserTest {

    /// The forms of a kind that are recognised in a text.
    private static List<String> names(Language language, String text, Entity.Kind kind) {
        Lexicon lexicon = Lexicon.load(language, Romanization.load());
        Words words = Words.load(language.tag() + "/words.txt");
        Scan scan = new Scan(lexicon, Tokens.of(text));
        Recogniser.Names names = Recogniser.load(language).read(scan, words);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
            if (names.begins(i) && names.kind(i) == kind) {
                found.add(scan.words(scan.span(i, names.after(i) - 1)));
            }
        }
        return found;
    }

    @Test
    void anUnlistedPersonIsSeenInPersian() {
        assertThat(names(
                        Language.PERSIAN,
                        "به گزارش خبرنگار ما، مهرزاد پورکیانی در گفت‌وگو با خبرنگاران گفت که این طرح ادامه می‌یابد.",
                        Entity.Kind.PERSON))
                .containsExactly("مهرزاد پورکیانی");
    }

    @Test
    void anUnlistedPersonIsSeenInArabic() {
        assertThat(names(
                        Language.ARABIC,
                        "وقال الناطق باسم الحركة نضال الزغموري إن المحادثات ستستأنف الأسبوع المقبل.",
                        Entity.Kind.PERSON))
                .containsExactly("نضال الزغموري");
    }

    @ParameterizedTest
    @CsvSource({"fa, 0.865, 0.885", "ar, 0.755, 0.730"})
    void theFiguresOfTheModelCardHold(String tag, double all, double people) {
        Path shared = shared();
        NameScore score = NameScore.of(shared, tag.equals("fa") ? Language.PERSIAN : Language.ARABIC);
        assertThat(score.f1()).as("F1 of all names").isGreaterThan(all);
        assertThat(score.f1(0)).as("F1 of people").isGreaterThan(people);
    }

    @Test
    void theFigureOfArabicOfficesHolds() {
        assertThat(new OfficeScore(shared(), List.of("test")).f1())
                .as("F1 of offices")
                .isGreaterThan(0.60);
    }

    /// The shared data beside the repository, or beside any folder above it.
    private static Path shared() {
        Path found = null;
        for (Path folder = Path.of("").toAbsolutePath(); folder != null && found == null; folder = folder.getParent()) {
            Path shared = folder.resolve("shared");
            found = Files.exists(shared.resolve("data/ner")) ? shared : null;
        }
        assumeTrue(found != null, "skipped, for the shared data is absent: ../shared/data/ner");
        return found;
    }
}
