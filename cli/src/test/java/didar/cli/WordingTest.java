package didar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Dossier;
import didar.record.DossierWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String LOST = "آنان با نخستوزیر گفتگو می کنند و پیشنهادها را میپذیرند";
    private static final String WHOLE = "آنان با نخست\u200cوزیر گفتگو می\u200cکنند و پیشنهادها را می\u200cپذیرند";

    private final Dossier dossier = Views.hostile(LOST);

    @Test
    void aTerminalShowsPersianWithItsHalfSpaces() {
        Screen screen = new Screen(200, false, BidiMode.OFF);
        TerminalView.write(dossier, Wording.restored(dossier.article()), Views.DATES, screen);

        assertThat(screen.toString()).contains("«" + WHOLE + "»", "half-spaces restored");
    }

    @Test
    void aTerminalShowsPersianAsItCameWhereThatIsAskedFor() {
        Screen screen = new Screen(200, false, BidiMode.OFF);
        TerminalView.write(dossier, Wording.verbatim(dossier.article()), Views.DATES, screen);

        assertThat(screen.toString()).contains("«" + LOST + "»").doesNotContain("\u200c", "half-spaces restored");
    }

    @Test
    void whatCameWithItsHalfSpacesIsNotCalledRestored() {
        Dossier kept = Views.hostile(WHOLE);
        Screen screen = new Screen(200, false, BidiMode.OFF);
        TerminalView.write(kept, Wording.restored(kept.article()), Views.DATES, screen);

        assertThat(screen.toString()).contains("«" + WHOLE + "»").doesNotContain("half-spaces restored");
    }

    @Test
    void aPageShowsTheFactsRestoredAndTheArticleAsItCame() throws IOException {
        String page = Views.page(dossier);
        int text = page.indexOf("class=\"text\"");

        assertThat(page.substring(page.indexOf("<h2>Statements"), text))
                .contains("«" + WHOLE + "»", "half-spaces restored");
        assertThat(page.substring(text)).contains(LOST).doesNotContain(WHOLE);
    }

    @Test
    void anExplanationShowsWhatWasRepairedAndWhere() {
        Screen screen = new Screen(200, false, BidiMode.OFF);
        Explanation.write(dossier, Map.of(), Views.DATES, screen);

        assertThat(screen.toString()).contains("lost: 3", "[8, 16) نخستوزیر → نخست·وزیر", "می کنند → می·کنند");
    }

    @Test
    void jsonKeepsTheTextAsItCame() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DossierWriter writer = DossierWriter.lines(out)) {
            writer.write(dossier);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains(LOST).doesNotContain("\u200c");
    }

    @Test
    void aNameThatTheArticleHasNotStaysAsItIs() {
        assertThat(Wording.restored(dossier.article()).of("میشود")).isEqualTo("میشود");
        assertThat(Wording.restored(dossier.article()).of("میپذیرند")).isEqualTo("می\u200cپذیرند");
    }
}
