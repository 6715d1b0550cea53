package didar.link.who;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Entity;
import didar.record.Entity.Kind;
import didar.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final LocalDate DAY = LocalDate.of(2015, 7, 20);

    private Resolver resolver;
    private KnownInMemory known;

    @BeforeEach
    void nobodyIsKnownButTheFigures() {
        known = new KnownInMemory();
        resolver = Resolver.over(known);
    }

    private static Entity person(String name, @Nullable String country, String... offices) {
        return new Entity(
                name,
                Kind.PERSON,
                name,
                List.of(),
                null,
                country,
                List.of(offices).stream()
                        .map(title -> new Entity.Office(title, null, Entity.Office.Status.CURRENT))
                        .toList());
    }

    private List<Resolution> read(String article, Language language, LocalDate day, Entity... entities) {
        return resolver.resolve(article, language, day, List.of(entities));
    }

    private static String id(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Linked linked -> linked.id();
            case Resolution.Fresh fresh -> fresh.id();
            case Resolution.Unknown unknown -> "unknown: " + unknown.reason();
        };
    }

    @Test
    void aFigureIsOneInBothScripts() {
        String persian = id(
                read("a", Language.PERSIAN, DAY, person("سرگئی لاوروف", "RUS")).getFirst());
        String arabic =
                id(read("b", Language.ARABIC, DAY, person("سيرجي لافروف", null)).getFirst());
        assertThat(persian).isEqualTo(arabic).isEqualTo("sergey-lavrov");
    }

    @Test
    void anOfficeAloneIsItsHolderOfThatDay() {
        LocalDate later = LocalDate.of(2022, 5, 1);
        assertThat(id(read("a", Language.PERSIAN, DAY, person("وزیر امور خارجه ایران", "IRN"))
                        .getFirst()))
                .isEqualTo("mohammad-javad-zarif");
        assertThat(id(read("b", Language.ARABIC, later, person("وزير الخارجية الإيراني", "IRN"))
                        .getFirst()))
                .isNotEqualTo("mohammad-javad-zarif");
    }

    @Test
    void twoOfOneSurnameWhomNothingTellsApartAreUnknown() {
        read("a", Language.PERSIAN, DAY, person("کامران وزوایی", null));
        read("b", Language.PERSIAN, DAY, person("بهرام وزوایی", null));
        assertThat(read("c", Language.PERSIAN, DAY, person("وزوایی", null)).getFirst())
                .isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    void aSurnameIsThePersonOfItsArticle() {
        read("a", Language.PERSIAN, DAY, person("کامران وزوایی", null));
        List<Resolution> both = read("b", Language.PERSIAN, DAY, person("بهرام وزوایی", null), person("وزوایی", null));
        assertThat(id(both.get(1))).isEqualTo(id(both.get(0)));
    }

    @Test
    void aNamesakeWithOneNameMoreTeachesAFigureNothing() {
        read("a", Language.ARABIC, DAY, person("عبدالله بن عبدالعزيز الوزواني", null));
        assertThat(id(read("b", Language.ARABIC, DAY, person("عبدالله الوزواني", null))
                        .getFirst()))
                .isNotEqualTo("abdullah-bin-abdulaziz");
    }

    @Test
    void namesakesOfTwoCountriesAreTwo() {
        String one = id(
                read("a", Language.ARABIC, DAY, person("كامل الوزواني", "EGY")).getFirst());
        String other = id(
                read("b", Language.ARABIC, DAY, person("كامل الوزواني", "YEM")).getFirst());
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void theSameArticlesInTheSameOrderGiveTheSameIds() {
        Entity stranger = person("کامران وزوایی", null);
        String first = id(read("a", Language.PERSIAN, DAY, stranger).getFirst());
        nobodyIsKnownButTheFigures();
        assertThat(id(read("a", Language.PERSIAN, DAY, stranger).getFirst())).isEqualTo(first);
    }

    @Test
    void aNameThatIsAlikeInLatinLettersAloneIsAnother() {
        Entity sulaiman = person("محمد آل سليمان", null);
        assertThat(id(read("a", Language.ARABIC, DAY, sulaiman).getFirst())).isNotEqualTo("mohammed-bin-salman");
    }

    @Test
    void whatOnlyPointsIsUnknown() {
        Entity source = new Entity("e1", Kind.GROUP, "این منبع آگاه", List.of(), null, null, List.of());
        assertThat(read("a", Language.PERSIAN, DAY, source).getFirst()).isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    void aNameIsLookedUpInAnyScript() {
        Lookup lookup = new Lookup(known);
        for (String name : List.of("ظریف", "ظريف", "Zarif", "محمد جواد ظريف")) {
            assertThat(lookup.find(name))
                    .as(name)
                    .extracting(match -> match.identity().id())
                    .contains("mohammad-javad-zarif");
        }
    }
}
