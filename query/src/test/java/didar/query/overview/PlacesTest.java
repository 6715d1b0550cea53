package didar.query.overview;

import static didar.query.overview.Sketch.LAVROV;
import static didar.query.overview.Sketch.ZARIF;
import static didar.query.overview.Sketch.place;
import static org.assertj.core.api.Assertions.assertThat;

import didar.link.event.When;
import didar.query.Named;
import didar.text.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private final Gazetteer gazetteer = Gazetteer.known();

    @ParameterizedTest
    @CsvSource({
        "tehran, تهران, IRN, Tehran, CITY",
        ", تهران, , Tehran, CITY",
        ", وین, , Vienna, CITY",
        ", فيينا, AUT, Vienna, CITY",
        ", محافظة عدن, YEM, Aden, REGION",
        ", صنعاء, YEM, Sanaa, CITY",
        ", أبها, , Abha, CITY",
        ", الرياض, SAU, Riyadh, CITY",
        ", استان خوزستان, IRN, Khuzestan, REGION",
        ", دولة قطر, QAT, Qatar, COUNTRY",
        ", طرابلس, LBY, Tripoli, CITY",
        ", Washington, USA, Washington, CITY",
        "strait-of-hormuz, تنگه هرمز, , Strait of Hormuz, SEA",
    })
    void places_are_found_by_id_and_by_name_in_both_languages(
            String id, String name, String country, String found, Spot.Kind kind) {
        Spot spot = Objects.requireNonNull(gazetteer.of(place(id, name, country)));
        assertThat(spot.name()).isEqualTo(found);
        assertThat(spot.kind()).isEqualTo(kind);
    }

    @Test
    void one_whose_country_alone_is_known_lies_at_the_middle_of_it() {
        Spot spot = Objects.requireNonNull(gazetteer.of(place(null, "کاخ بهارستان نو", "IRN")));
        assertThat(spot.kind()).isEqualTo(Spot.Kind.COUNTRY);
        assertThat(spot.country()).isEqualTo("IRN");
        assertThat(gazetteer.of(place(null, "قصر السلام", null))).isNull();
    }

    @Test
    void a_name_of_two_countries_lies_in_its_own() {
        assertThat(Objects.requireNonNull(gazetteer.of(place(null, "طرابلس", "LBN")))
                        .country())
                .isEqualTo("LBN");
    }

    @Test
    void every_row_lies_on_earth_and_has_a_name_in_the_script() {
        for (Table.Row row : Table.read(Gazetteer.class, "gazetteer.tsv", 8)) {
            assertThat(Double.parseDouble(row.cell(3))).as(row.cell(5)).isBetween(-60.0, 80.0);
            assertThat(Double.parseDouble(row.cell(4))).as(row.cell(5)).isBetween(-180.0, 180.0);
            assertThat(row.cell(6) + row.cell(7)).as(row.cell(5)).isNotBlank();
        }
    }

    @Test
    void what_cannot_be_shown_is_listed() {
        Named tehran = place("tehran", "تهران", "IRN");
        Overview overview = new Sketch()
                .heldAt(tehran, "2016-05-01", ZARIF)
                .heldAt(place("x1", "طهران", "IRN"), "2016-05-02", LAVROV)
                .heldAt(place("x2", "قصر السلام", null), "2016-05-02", LAVROV)
                .held(When.on(LocalDate.parse("2016-05-03")), ZARIF)
                .overview();

        Places places = Places.of(overview, Scope.ALL);
        assertThat(places.sites()).singleElement().satisfies(site -> {
            assertThat(site.spot().name()).isEqualTo("Tehran");
            assertThat(site.called()).extracting(Named::id).containsExactly("tehran", "x1");
            assertThat(site.encounters()).hasSize(2);
        });
        assertThat(places.unknown())
                .singleElement()
                .satisfies(unknown -> assertThat(unknown.place().name()).isEqualTo("قصر السلام"));
        assertThat(places.untold()).isEqualTo(1);
    }
}
