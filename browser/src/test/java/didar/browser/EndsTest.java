package didar.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.browser.InBrowsers.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/// What people come for, from the first page to its end.
@ExtendWith(InBrowsers.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class EndsTest {

    private static final int MOST_TABS = 150;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en", "ar"})
    void three_clicks_lead_to_what_somebody_said_of_a_country_and_where_it_says_so(String language, Room room) {
        Browser browser = room.browser(language).open("/");

        browser.follow(
                browser.first("main a.what[href='/people/" + room.examples().person() + "']"));
        browser.follow(browser.first("main a[href*='about=turkey']"));
        browser.follow(browser.first("main blockquote a[href^='/statements/']"));

        assertThatItSaysSo(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void three_times_enter_lead_there_too(String language, Room room) {
        Browser browser = room.browser(language).open("/");

        enter(browser, "a.what[href='/people/" + room.examples().person() + "']");
        enter(browser, "a[href*='about=turkey']");
        enter(browser, "blockquote a[href^='/statements/']");

        assertThatItSaysSo(browser);
    }

    private static void assertThatItSaysSo(Browser browser) {
        assertThat(browser.path()).matches("/statements/[0-9]+/s[0-9]+");
        assertThat(browser.first(".chain").getText()).isNotBlank();
        String said = browser.first("blockquote mark").getText();
        String proof = browser.text("[...document.querySelectorAll('article .said')].map(e => e.textContent).join('')");
        assertThat(squeezed(proof)).isNotEmpty().contains(squeezed(said));
        assertThat(browser.is("getComputedStyle(document.querySelector('article .said')).backgroundColor"
                        + " !== 'rgba(0, 0, 0, 0)'"))
                .isTrue();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /// Goes to a link by the tabulator and takes it.
    private static void enter(Browser browser, String selector) {
        for (int tab = 0;
                tab < MOST_TABS && !browser.is("document.activeElement.matches(arguments[0])", selector);
                tab++) {
            browser.type(Keys.TAB);
        }
        assertThat(browser.is("document.activeElement.matches(arguments[0])", selector))
                .as("%s is reached by the tabulator", selector)
                .isTrue();
        browser.enter();
    }

    @Test
    void keys_lead_to_the_search_down_a_list_and_to_their_own_list(Room room) {
        Browser browser = room.browser("en").open("/meetings");

        browser.type("j");
        browser.type("j");
        assertThat(browser.is("document.querySelectorAll('[data-stop]')[1].contains(document.activeElement)"))
                .isTrue();
        browser.type("k");
        assertThat(browser.is("document.querySelectorAll('[data-stop]')[0].contains(document.activeElement)"))
                .isTrue();

        browser.open("/");
        browser.type("/");
        assertThat(browser.is("document.activeElement.type === 'search'")).isTrue();
        browser.type("?");
        assertThat(browser.path()).as("what is typed in a field is no command").isEqualTo("/");

        browser.open("/meetings");
        browser.type("?");
        browser.until("location.pathname === '/help'");
    }

    @Test
    void a_file_that_is_chosen_is_read_and_its_article_found(Room room) throws IOException {
        Path file = Files.writeString(folder.resolve("nardban.txt"), """
                نشست نردبان‌سازان در بندر گواتر
                کاوه مهرآیین وزیر امور خارجه ایران امروز در گواتر گفت: نردبان‌سازان گواتر شایسته آرامش‌اند.
                """, UTF_8);
        Browser browser = room.browser("fa").open("/import");

        browser.first("input[type=file]").sendKeys(file.toString());

        assertThatIsImported(browser, "نردبان‌سازان");
    }

    @Test
    void the_files_of_a_folder_that_is_chosen_are_read(Room room) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("ghayeq/1395"));
        Files.writeString(inner.resolve("ghayeq.txt"), """
                نشست قایق‌سازان در بندر کنگان
                کاوه مهرآیین وزیر امور خارجه ایران امروز در کنگان گفت: قایق‌سازان کنگان شایسته آرامش‌اند.
                """, UTF_8);
        Browser browser = room.browser("fa").open("/import");

        browser.first("input[webkitdirectory]")
                .sendKeys(folder.resolve("ghayeq").toString());

        assertThatIsImported(browser, "قایق‌سازان");
    }

    @Test
    void the_files_of_a_folder_that_is_dropped_are_read_and_hidden_ones_are_not(Room room) {
        Browser browser = room.browser("ar").open("/import");

        browser.driver().executeScript("""
                        const file = (name, text) => ({
                          name, isDirectory: false, file: (done) => done(new File([text], name, { type: 'text/plain' })) });
                        const folder = (name, ...entries) => ({
                          name, isDirectory: true,
                          createReader: () => { const some = [entries, []]; return { readEntries: (done) => done(some.shift()) }; } });
                        const event = new Event('drop', { bubbles: true, cancelable: true });
                        event.dataTransfer = { items: [{
                          webkitGetAsEntry: () => folder('a', file('.hidden', 'x'), folder('b', file('marakib.txt', arguments[0]))),
                          getAsFile: () => null }] };
                        document.getElementById('send').dispatchEvent(event);
                        """, """
                صناع المراكب يجتمعون في صحار
                قال وزير الخارجية العماني بدر بن سليمان الحارثي إن صناع المراكب في صحار يستحقون الأمان.
                """);

        assertThatIsImported(browser, "المراكب");
    }

    @Test
    void a_file_that_is_dropped_is_read_and_its_article_found(Room room) {
        Browser browser = room.browser("en").open("/import");

        browser.driver().executeScript("""
                        const files = new DataTransfer();
                        files.items.add(new File([arguments[0]], 'zawraq.txt', { type: 'text/plain' }));
                        for (const kind of ['dragenter', 'dragover', 'drop']) {
                          document.getElementById('send').dispatchEvent(
                            new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true }));
                        }
                        """, """
                        صناع الزوارق يجتمعون في كلباء
                        قال وزير الخارجية العماني بدر بن سليمان الحارثي إن صناع الزوارق في كلباء يستحقون الأمان.
                        """);

        assertThatIsImported(browser, "الزوارق");
    }

    private static void assertThatIsImported(Browser browser, String word) {
        browser.until("/^\\/import\\/[0-9]+$/.test(location.pathname)");
        browser.until("document.querySelector('#live')?.dataset.final === 'true'");
        browser.settled();
        assertThat(browser.first("[data-field=added]").getText()).isIn("1", "۱", "١");
        assertThat(browser.complaints()).isEmpty();

        browser.open("/search?q=" + word);
        assertThat(browser.first("main").getText()).contains(word);
        assertThat(browser.all("main mark")).isNotEmpty();
    }

    @Test
    void a_correction_is_made_seen_and_taken_back(Room room) {
        String person = "/people/" + room.examples().person();
        Browser browser = room.browser("fa").open(person);
        String before = browser.first("h1").getText();

        browser.first("details.corrects summary").click();
        browser.follow(browser.first("a[href*='kind=rename']"));
        WebElement name = browser.first("main input[name=name]");
        name.clear();
        name.sendKeys("کاوه مهرآیین خراسانی");
        browser.follow(browser.first("main form button[type=submit]"));
        browser.first("textarea[name=reason]").sendKeys("نام کامل او این است");
        browser.follow(browser.first("form[method=post][action='/correct'] button[type=submit]"));

        assertThat(browser.open(person).first("h1").getText()).isEqualTo("کاوه مهرآیین خراسانی");
        browser.open("/corrections");
        assertThat(browser.first("main").getText()).contains("نام کامل او این است");

        browser.follow(browser.first("form[action='/corrections/undo'] button"));

        assertThat(browser.open(person).first("h1").getText()).isEqualTo(before);
        assertThat(browser.open("/corrections?undone=true").first("main").getText())
                .contains("نام کامل او این است");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void language_calendar_and_digits_are_chosen_and_kept(Room room) {
        Browser browser = room.browser("en").open("/meetings/" + room.examples().meeting());
        String address = browser.path();
        try {
            choose(browser, "language", "fa");
            assertThat(browser.path()).isEqualTo(address);
            assertThat(browser.text("document.documentElement.dir")).isEqualTo("rtl");
            assertThat(browser.first("main").getText()).contains("فروردین ۱۴۰۳");

            choose(browser, "calendar", "islamic");
            assertThat(browser.first("main").getText()).contains("شوال ۱۴۴۵");

            choose(browser, "digits", "latin");
            assertThat(browser.first("main").getText()).contains("شوال 1445");

            choose(browser, "theme", "dark");
            assertThat(browser.open("/help").text("document.documentElement.dataset.theme"))
                    .isEqualTo("dark");
            assertThat(browser.text("document.documentElement.lang")).isEqualTo("fa");
        } finally {
            browser.forget();
        }
    }

    private static void choose(Browser browser, String what, String value) {
        browser.first("details.menu summary").click();
        new Select(browser.first("form[action='/look'] select[name=" + what + "]")).selectByValue(value);
        browser.follow(browser.first("form[action='/look'] button"));
    }

    @Test
    void a_card_tells_of_a_name_that_is_pointed_at_or_reached_and_goes_by_escape(Room room) {
        Browser browser = room.browser("fa").open("/articles/" + room.examples().article());
        WebElement name = browser.first("article a[data-card]");

        new Actions(browser.driver()).moveToElement(name).perform();
        browser.until("document.querySelector('.hover-card:not([hidden])')");
        assertThat(browser.first(".hover-card:not([hidden])").getText()).isNotBlank();
        browser.type(Keys.ESCAPE);
        browser.until("!document.querySelector('.hover-card:not([hidden])')");

        browser.driver().executeScript("arguments[0].focus()", name);
        browser.until("document.querySelector('.hover-card:not([hidden])')");
        browser.type(Keys.ESCAPE);
        browser.until("!document.querySelector('.hover-card:not([hidden])')");
    }

    @Test
    void paper_shows_a_portrait_without_what_leads_elsewhere(Room room) {
        Browser browser = room.browser("fa").open("/people/" + room.examples().person());

        browser.media("print");
        try {
            assertThat(browser.first("header.head").isDisplayed()).isFalse();
            assertThat(browser.first("footer.foot").isDisplayed()).isFalse();
            assertThat(browser.all("main .no-print")).noneMatch(WebElement::isDisplayed);
            assertThat(browser.first("h1").isDisplayed()).isTrue();
            assertThat(browser.driver().findElements(By.cssSelector("main blockquote")))
                    .isNotEmpty()
                    .allMatch(WebElement::isDisplayed);
        } finally {
            browser.media("");
        }
    }
}
