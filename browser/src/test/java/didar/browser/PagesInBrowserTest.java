package didar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import didar.browser.InBrowsers.Room;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page as a browser shows it, in both directions, both schemes, on a desk and on a phone.
@ExtendWith(InBrowsers.class)
class PagesInBrowserTest {

    static Stream<Arguments> pagesInLanguages() {
        return Stream.of("fa", "en", "ar")
                .flatMap(language -> Stream.of(Sight.values())
                        .filter(sight -> !language.equals("ar") || sight.hasMuchText())
                        .map(sight -> Arguments.of(language, sight)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pagesInLanguages")
    void a_page_runs_without_complaint_fits_and_is_accessible(String language, Sight sight, Room room) {
        Browser browser = room.browser(language).open(sight.address(room.examples()));
        Inspection.pass(browser, language, sight.isMissing());
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pagesInLanguages")
    void nothing_on_a_page_has_lost_its_words(String language, Sight sight, Room room) {
        String text =
                room.browser(language).open(sight.address(room.examples())).text("document.body.innerText");

        assertThat(text).doesNotContain("undefined", "[object", "NaN", "{0}");
        assertThat(List.of(text.split("\n"))).noneMatch("null"::equals);
    }
}
