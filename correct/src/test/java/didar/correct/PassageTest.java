package didar.correct;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Act;
import didar.record.Article;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

    /// The sign before it is one code point and two units.
    private static final String TEXT = "😀 وزیر گفت: مذاکره ادامه دارد. او افزود: عجله‌ای نداریم.";

    private static final String SAID = "مذاکره ادامه دارد";

    private final Passage passage = Passage.of(dossier(TEXT, SAID).article(), statement(TEXT, SAID, 1));

    @Test
    void spans_are_code_points() {
        assertThat(passage.start()).isEqualTo(TEXT.indexOf(SAID) - 1);
        assertThat(passage.words()).isEqualTo(SAID);
    }

    @Test
    void of_the_same_text_it_is_what_covers_most_of_it() {
        assertThat(requireNonNull(passage.in(dossier(TEXT, "عجله‌ای نداریم", SAID)))
                        .id())
                .isEqualTo("s2");
        assertThat(requireNonNull(passage.in(dossier(TEXT, "مذاکره ادامه دارد. او")))
                        .id())
                .as("read a little longer")
                .isEqualTo("s1");
        assertThat(passage.in(dossier(TEXT, "عجله‌ای نداریم"))).isNull();
        assertThat(passage.in(dossier(TEXT, "مذاکره"))).as("less than half").isNull();
    }

    @Test
    void of_another_text_of_the_same_source_it_is_what_has_the_same_words() {
        String changed = "اصلاحیه: " + TEXT;

        assertThat(requireNonNull(passage.in(dossier(changed, "عجله‌ای نداریم", SAID)))
                        .id())
                .isEqualTo("s2");
        assertThat(passage.in(dossier(changed, "مذاکره ادامه دارد. او"))).isNull();
        assertThat(passage.in(dossier("", List.of(), "elsewhere"))).isNull();
    }

    private static Dossier dossier(String text, String... contents) {
        List<Statement> statements = new ArrayList<>();
        for (String content : contents) {
            statements.add(statement(text, content, statements.size() + 1));
        }
        return dossier(text, statements, "source");
    }

    private static Dossier dossier(String text, List<Statement> statements, String source) {
        Article article = Article.plain(
                Integer.toHexString(text.hashCode()), source, Language.PERSIAN, null, text, List.of(), List.of());
        return new Dossier(article, List.of(), List.of(), List.of(), statements, List.of());
    }

    private static Statement statement(String text, String content, int number) {
        int start = text.indexOf(content);
        return new Statement(
                "s" + number,
                null,
                null,
                null,
                null,
                new Statement.Cue(new Span(0, 1), "گفتن"),
                Statement.Mode.DIRECT,
                new Span(start, start + content.length()),
                Act.SAY,
                List.of(),
                new Codes(null, null));
    }
}
