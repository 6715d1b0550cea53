package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Rows;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeedDateTest {

    @Test
    void aDateIsReadInEveryWritingOfFeedsAndWhatIsNotUnderstoodIsNotGuessed() {
        assertThat(Rows.of(FeedDateTest.class, "feed-dates.tsv", 5)).allSatisfy(row -> {
            Language language = row[1].equals("fa") ? Language.PERSIAN : Language.ARABIC;
            PageTime time = FeedDate.read(row[0], language);
            Published published = time == null ? null : time.published();
            String zone = published == null || published.zone() == null
                    ? "-"
                    : published.zone().getId();
            String notes = time == null || published == null
                    ? ""
                    : time.notes().stream().map(Note::code).collect(Collectors.joining(";"));
            assertThat((published == null ? "-" : published.written()) + " " + zone + " "
                            + (notes.isEmpty() ? "-" : notes))
                    .as(row[0])
                    .isEqualTo(row[2] + " " + row[3] + " " + row[4]);
        });
    }
}
