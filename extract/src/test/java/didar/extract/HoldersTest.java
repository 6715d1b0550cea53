package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.extract.Holders.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldersTest {

    private static final Holders HOLDERS = new Holders();

    private static List<Term> all() {
        return HOLDERS.terms().values().stream().flatMap(List::stream).toList();
    }

    @Test
    void everyTermBeginsBeforeItEndsAndOneWithoutEndSaysWhenItWasChecked() {
        assertThat(all()).hasSizeGreaterThan(400).allSatisfy(term -> {
            if (term.to() == null) {
                assertThat(term.checked()).as("checked").isAfter(term.from().last());
            } else {
                assertThat(term.from().first()).isBefore(term.to().last());
                assertThat(term.checked()).as("checked").isNull();
            }
        });
    }

    @Test
    void twoTermsOfASeatOverlapOnlyWhereOneIsMarkedAsARivals() {
        HOLDERS.terms().values().forEach(terms -> {
            List<Term> sole =
                    terms.stream().filter(t -> t.mark() != Term.Mark.RIVAL).toList();
            for (int i = 1; i < sole.size(); i++) {
                Term.Bound end = sole.get(i - 1).to();
                Term next = sole.get(i);
                assertThat(end).as("end of the term before %s", next).isNotNull();
                assertThat(end.first())
                        .as("end of the term before %s", next)
                        .isBeforeOrEqualTo(next.from().first());
            }
        });
    }

    @Test
    void everyHolderHasANameInBothScripts() {
        assertThat(all()).allSatisfy(term -> {
            assertThat(term.english()).isNotEmpty();
            assertThat(term.persian()).matches("[\\p{InArabic}\\u200c \\-]+");
            assertThat(term.arabic()).matches("[\\p{InArabic} \\-]+");
        });
    }

    @Test
    void oneEnglishNameIsOnePersonInTheWholeTable() {
        Map<String, String> persian = new HashMap<>();
        assertThat(all())
                .allSatisfy(term -> assertThat(persian.merge(term.english(), term.persian(), (a, _) -> a))
                        .isEqualTo(term.persian()));
    }

    @Test
    void everyOfficeHasWordsAndEveryPlaceOfTheWordsHasOffices() {
        Set<String> worded = new HashSet<>();
        Set<String> places = new HashSet<>();
        Table.read("names/officewords.tsv", row -> {
            worded.add(row.cell(0) + " " + row.cell(1));
            places.add(row.cell(2).replace("=", ""));
        });
        places.remove("");
        assertThat(all()).allSatisfy(term -> {
            String office =
                    term.seat().post().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            assertThat(worded).contains("fa " + office, "ar " + office);
        });
        assertThat(all()).extracting(term -> term.seat().of()).containsAll(places);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESIDENT, USA, 2017-01-16, Barack Obama",
        "PRESIDENT, USA, 2017-01-17,",
        "PRESIDENT, USA, 2017-01-23,",
        "PRESIDENT, USA, 2017-01-24, Donald Trump",
        "SPEAKER, IRN, 2008-05-15,",
        "SPEAKER, IRN, 2008-06-15, Ali Larijani",
        "FOREIGN_MINISTER, IRN, 2024-06-15,",
        "PRESIDENT, LBN, 2015-06-15,",
        "PRIME_MINISTER, LBY, 2018-06-15,",
        "PRESIDENT, LBN, 2099-06-15,",
        "CROWN_PRINCE, USA, 2015-06-15,",
        "DIRECTOR_GENERAL, IAEA, 2015-06-15, Yukiya Amano"
    })
    void aHolderIsToldOnlyAwayFromChangesGapsStandInsAndRivals(Post post, String of, LocalDate day, String holder) {
        Answer answer = HOLDERS.on(new Seat(post, of), day);
        assertThat(answer instanceof Answer.Held(Term term) ? term.english() : null)
                .isEqualTo(holder);
    }

    @Test
    void aSeatThatIsNotListedIsToldApartFromAnEmptyOne() {
        LocalDate day = LocalDate.of(2015, 6, 15);
        assertThat(HOLDERS.on(new Seat(Post.CROWN_PRINCE, "USA"), day)).isInstanceOf(Answer.Unlisted.class);
        assertThat(HOLDERS.on(new Seat(Post.PRESIDENT, "LBN"), day)).isInstanceOf(Answer.Untold.class);
    }
}
