package didar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import didar.browser.InBrowsers.Room;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/// What scripts draw from the words of a page.
@ExtendWith(InBrowsers.class)
class ChartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void a_meeting_stands_on_a_map_at_the_place_its_page_names(String language, Room room) {
        Browser browser =
                room.browser(language).open("/meetings/" + room.examples().meeting());

        String place = browser.first("[data-site] a").getText();
        assertThat(place).isNotBlank();
        assertThat(browser.all("[data-chart=map] .site circle")).hasSize(1).allMatch(WebElement::isDisplayed);
        assertThat(browser.text("document.querySelector('[data-chart=map] .names text').textContent"))
                .contains(place);
        assertThat(browser.number("document.querySelector('[data-chart=map] .land').getBBox().width"))
                .as("outlines around it")
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void somebody_stands_in_a_network_with_all_whom_the_page_says_he_met(String language, Room room) {
        String person = "/people/" + room.examples().person();
        Browser browser = room.browser(language).open(person);

        List<String> drawn = browser.all("[data-chart=network] .node").stream()
                .map(node -> node.getDomAttribute("href"))
                .toList();

        assertThat(drawn).contains(person).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(drawn)
                .containsAll(browser.all("aside li:has(meter) a").stream()
                        .map(met -> met.getDomAttribute("href"))
                        .toList());
        assertThat(browser.all("[data-chart=network] .tie")).hasSameSizeAs(browser.all("[data-edge]"));
    }
}
