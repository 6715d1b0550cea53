package didar.query.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OutletTableTest {

    private final Sketch sketch = new Sketch();

    @Test
    void who_reports_before_all_others_is_first_by_the_time_to_the_next() {
        sketch.reported(
                "2016-05-08",
                article("ایسنا", "2016-05-08T10:00"),
                article("فارس", "2016-05-08T10:40"),
                article("مهر", "2016-05-08T12:00"));

        OutletTable table = sketch.overview().outlets();
        assertThat(row(table, "ایسنا").first()).isEqualTo(1);
        assertThat(row(table, "ایسنا").lead()).isEqualTo(Duration.ofMinutes(40));
        assertThat(row(table, "فارس").first()).isZero();
        assertThat(row(table, "فارس").lead()).isNull();
        assertThat(table.shared()).isEqualTo(1);
    }

    @Test
    void where_days_are_all_that_is_known_nobody_is_first_on_the_same_day() {
        sketch.reported("2016-05-08", article("ایسنا", "2016-05-08"), article("فارس", "2016-05-08T10:40"));
        sketch.reported("2016-05-08", article("فارس", "2016-05-08"), article("ایسنا", "2016-05-09"));

        OutletTable table = sketch.overview().outlets();
        assertThat(row(table, "ایسنا").abreast()).isEqualTo(1);
        assertThat(row(table, "فارس").abreast()).isEqualTo(1);
        assertThat(row(table, "فارس").first()).isEqualTo(1);
        assertThat(row(table, "فارس").lead()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void copies_are_told_of_both_sides_and_not_of_ones_own() {
        Notice original = article("واس", "2016-05-08");
        sketch.article("الرياض", "ar", "2016-05-09", original);
        sketch.article("الرياض", "ar", "2016-05-09", original);
        sketch.article("واس", "ar", "2016-05-09", original);
        sketch.article(null, "ar", "2016-05-09", original);

        OutletTable table = sketch.overview().outlets();
        assertThat(row(table, "الرياض").copies()).containsExactly(entry("واس", 2));
        assertThat(row(table, "واس").copied()).containsExactly(entry("الرياض", 2));
        assertThat(row(table, "واس").copies()).isEmpty();
        assertThat(table.unnamed()).isEqualTo(1);
    }

    @Test
    void silent_is_who_published_then_in_the_language_of_several_others() {
        sketch.article("كيهان", "fa", "2016-05-09", null);
        sketch.article("جمهوری اسلامی", "fa", "2016-06-30", null);
        sketch.article("الحياة", "ar", "2016-05-09", null);
        sketch.reported(
                "2016-05-08",
                article("ایسنا", "2016-05-08"),
                article("فارس", "2016-05-08"),
                article("مهر", "2016-05-09"));

        OutletTable table = sketch.overview().outlets();
        assertThat(row(table, "كيهان").silent()).containsExactly("ev-1");
        assertThat(row(table, "جمهوری اسلامی").silent())
                .as("the record has nothing of it in these days")
                .isEmpty();
        assertThat(row(table, "الحياة").silent()).as("another language").isEmpty();
        assertThat(row(table, "مهر").silent()).isEmpty();
    }

    @Test
    void articles_are_counted_by_day_and_language() {
        article("ایرنا", "2016-05-08");
        article("ایرنا", "2016-05-30T10:00");
        sketch.article("ایرنا", "ar", "2016-06-01", null);

        OutletTable.Row row = row(sketch.overview().outlets(), "ایرنا");
        assertThat(row.articles()).isEqualTo(3);
        assertThat(row.languages()).containsExactly(entry("fa", 2), entry("ar", 1));
        assertThat(row.days())
                .containsExactly(
                        entry(LocalDate.parse("2016-05-08"), 1),
                        entry(LocalDate.parse("2016-05-30"), 1),
                        entry(LocalDate.parse("2016-06-01"), 1));
    }

    private Notice article(String outlet, String published) {
        return sketch.article(outlet, "fa", published, null);
    }

    private static OutletTable.Row row(OutletTable table, String outlet) {
        return Objects.requireNonNull(table.row(outlet));
    }
}
