package didar.query.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoleOfficesTest {

    private final SoleOffices offices = SoleOffices.load();

    @ParameterizedTest
    @CsvSource({
        "IRN foreign minister, true",
        "IRN head, true",
        "KWT emir, true",
        "IRN minister, false",
        "foreign minister, false",
        "IRN deputy foreign minister, false",
        "UN envoy, false",
        "IRN ambassador, false",
    })
    void one_person_holds_it_at_a_time(String office, boolean sole) {
        assertThat(offices.has(office)).isEqualTo(sole);
    }

    @ParameterizedTest
    @CsvSource({"IRN head islamic, IRN head", "islamic leader, islamic leader"})
    void what_adds_nothing_beside_a_country_is_left_out(String office, String bare) {
        assertThat(offices.bare(office)).isEqualTo(bare);
    }
}
