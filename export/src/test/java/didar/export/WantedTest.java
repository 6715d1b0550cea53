package didar.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

    @ParameterizedTest
    @ValueSource(strings = {"sergey-lavrov", "Sergey Lavrov", "سرگئی لاوروف", "سيرغي لافروف"})
    void somebodyIsFoundByAnIdAndByANameInAnyScript(String typed) {
        assertThat(Wanted.ids(Library.read(), typed)).containsExactly("sergey-lavrov");
    }

    @Test
    void nobodyIsFoundByANameThatNobodyHas() {
        assertThat(Wanted.ids(Library.read(), "Ludwig van Beethoven")).isEmpty();
    }
}
