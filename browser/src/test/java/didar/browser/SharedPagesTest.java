package didar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of a record that a group shares.
class SharedPagesTest {

    private static final String ADMIN = "shirin";
    private static final String PASSWORD = "چهار واژه بی ربط 1403";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Serving server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.ofThisMachine();
        server = Serving.shared(
                folder,
                ADMIN,
                PASSWORD,
                Files.writeString(folder.resolve("a.txt"), "وزیر خارجه ایران گفت: صلح خوب است."));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void who_comes_signs_in_first_and_finds_sound_pages(String language) {
        try (var browser = new Browser(chromium.start(language), server.address())) {
            browser.open("/meetings").wide(1280).inScheme("light");
            assertThat(browser.path()).startsWith("/sign-in?then=");
            Inspection.pass(browser, language, false);

            browser.first("input[name=name]").sendKeys(ADMIN);
            browser.first("input[name=password]").sendKeys(PASSWORD);
            browser.follow(browser.first("main form button[type=submit]"));
            assertThat(browser.path()).isEqualTo("/meetings");

            for (String path : List.of("/users", "/audit", "/account")) {
                Inspection.pass(browser.open(path), language, false);
                assertThat(browser.first("main").getText()).isNotBlank();
            }
            assertThat(browser.open("/audit").first("main").getText()).contains(ADMIN);
        }
    }
}
