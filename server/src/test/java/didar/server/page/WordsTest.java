package didar.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Act;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Statement;
import didar.server.revision.Wish;
import didar.text.calendar.CalendarSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    /// A key that stands alone; one with a constant behind it is a set.
    private static final Pattern KEY = Pattern.compile("words(?:\\(\\))?\\.of\\(\"([^\"]+)\"(, *[a-zA-Z.()]+\\))?");

    @Test
    void every_key_that_a_template_names_has_words() throws IOException {
        var missing = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> {
                    String key = found.group(1);
                    boolean known = Words.keys().contains(key)
                            || Words.keys().stream().anyMatch(one -> one.startsWith(key + "."));
                    if (!known && !key.endsWith(".")) {
                        missing.add(file.getFileName() + ": " + key);
                    }
                });
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void every_constant_of_the_dossier_has_words_in_every_language(Tongue tongue) {
        var words = new Words(Look.usual(tongue));

        assertThat(Stream.of(Act.values()).map(act -> words.of("act", act))).doesNotContain("");
        assertThat(Stream.of(Event.Type.values()).map(type -> words.of("type", type)))
                .doesNotContain("");
        assertThat(Stream.of(Event.Status.values()).map(status -> words.of("status", status)))
                .doesNotContain("");
        assertThat(Stream.of(Entity.Kind.values()).map(kind -> words.of("kind", kind)))
                .doesNotContain("");
        assertThat(Stream.of(Event.Participant.Role.values()).map(role -> words.of("role", role)))
                .doesNotContain("");
        assertThat(Stream.of(Statement.About.Stance.values()).map(stance -> words.of("stance", stance)))
                .doesNotContain("");
        assertThat(Stream.of(Statement.Mode.values()).map(mode -> words.of("mode", mode)))
                .doesNotContain("");
        assertThat(Stream.of(CalendarSystem.values()).map(one -> words.of("calendar", one)))
                .doesNotContain("");
        assertThat(Stream.of(Wish.Kind.values()).map(kind -> words.of("correct.cannot." + kind.word())))
                .doesNotContain("");
        assertThat(Stream.of(Frame.Section.shown()).map(section -> words.of("section", section)))
                .doesNotContain("");
    }

    @Test
    void no_words_are_blank_in_any_language() {
        for (Tongue tongue : Tongue.values()) {
            var words = new Words(Look.usual(tongue));
            List<String> blank =
                    Words.keys().stream().filter(key -> words.of(key).isBlank()).toList();
            assertThat(blank).as(tongue.tag()).isEmpty();
        }
    }

    @Test
    void numbers_in_words_come_in_the_digits_and_the_plural_of_the_reader() {
        assertThat(new Words(Look.usual(Tongue.PERSIAN)).of("meeting.reports", 12))
                .isEqualTo("۱۲ گزارش");
        assertThat(new Words(Look.usual(Tongue.ARABIC)).of("meeting.reports", 2))
                .isEqualTo("تقريران");
        assertThat(new Words(Look.usual(Tongue.ARABIC)).of("meeting.reports", 5))
                .isEqualTo("٥ تقارير");
        assertThat(new Words(Look.usual(Tongue.ENGLISH)).of("meeting.reports", 1))
                .isEqualTo("one report");
    }
}
