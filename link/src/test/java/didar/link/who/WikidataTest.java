package didar.link.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WikidataTest {

    @Test
    void anItemIsKnownWhereTheListIsCertain() {
        assertThat(Wikidata.read().item("alexander-lukashenko")).isEqualTo("Q2866");
        assertThat(Wikidata.read().item("nobody")).isNull();
    }
}
