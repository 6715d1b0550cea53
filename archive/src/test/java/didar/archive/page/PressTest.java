package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressTest {

    @ParameterizedTest
    @CsvSource({
        "ایرنا, , IRNA, IRN",
        "خبرگزاری ایرنا, , IRNA, IRN",
        "irna.ir, , IRNA, IRN",
        "irna, , IRNA, IRN",
        ", https://www.irna.ir/news/1, IRNA, IRN",
    })
    void an_outlet_is_known_by_name_site_and_address(String outlet, String source, String name, String country) {
        assertThat(Press.of(outlet, source == null ? "" : source)).isEqualTo(new Press(name, country));
    }

    @Test
    void others_are_not() {
        assertThat(Press.of("روزنامه‌ای که نیست", "file.txt")).isNull();
        assertThat(Press.of(null, "2016-05-01#3")).isNull();
    }
}
