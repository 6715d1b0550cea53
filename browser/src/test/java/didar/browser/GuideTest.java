package didar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import didar.browser.InBrowsers.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The guide to the pages and its pictures, which are taken by `-Ddidar.screenshots=true`.
@ExtendWith(InBrowsers.class)
class GuideTest {

    private static final Path DOCS = Path.of("../docs");

    @EnabledIfSystemProperty(
            named = "didar.screenshots",
            matches = "true",
            disabledReason = "pictures of the guide are taken by -Ddidar.screenshots=true")
    @ParameterizedTest
    @EnumSource(
            value = Sight.class,
            names = {"NOT_THERE", "ACCOUNT"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_page_is_pictured(Sight sight, Room room) throws IOException, InterruptedException {
        for (String language : new String[] {"fa", "en"}) {
            Browser browser = room.browser(language).open(sight.address(room.examples()));
            Path picture = Files.createDirectories(DOCS.resolve("guide")).resolve(name(language, sight));
            Files.write(picture, browser.screenshot());
            squeeze(picture);
            assertThat(picture).isNotEmptyFile();
        }
    }

    /// To a palette of its own.
    private static void squeeze(Path picture) throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                "pngquant", "--force", "--skip-if-larger", "--ext", ".png", "64", picture.toString());
        int exit = program.inheritIO().start().waitFor();
        assertThat(exit).as("pngquant").isZero();
    }

    private static String name(String language, Sight sight) {
        return language + "-" + sight.name().toLowerCase(Locale.ROOT) + ".png";
    }

    @Test
    void the_guide_shows_every_page_in_both_languages_and_all_pictures_are_there() throws IOException {
        String guide = Files.readString(DOCS.resolve("guide.md"));
        for (Sight sight : Sight.values()) {
            if (sight != Sight.NOT_THERE && sight != Sight.ACCOUNT) {
                for (String language : new String[] {"fa", "en"}) {
                    String picture = "guide/" + name(language, sight);
                    assertThat(guide).contains("(" + picture + ")");
                    assertThat(DOCS.resolve(picture)).exists();
                }
            }
        }
    }
}
