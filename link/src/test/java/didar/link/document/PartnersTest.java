package didar.link.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import didar.link.document.Partner.Reason;
import didar.text.Language;
import didar.text.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PartnersTest {

    private static final List<Story> STORIES = Table.read(PartnersTest.class, "stories.tsv", 4).stream()
            .map(row -> new Story(
                    row.cell(0),
                    row.cell(1).equals("fa") ? Language.PERSIAN : Language.ARABIC,
                    row.cell(3),
                    List.of(row.cell(2).split(";", -1))))
            .toList();

    private static Partners partners(Set<Trait> used) {
        Partners partners = new Partners(used);
        STORIES.forEach(story -> partners.add(story.dossier(), story.links()));
        return partners;
    }

    private static Partners partners() {
        return partners(EnumSet.allOf(Trait.class));
    }

    private static Set<Trait> shared(Partner partner) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        partner.reasons().forEach(reason -> traits.add(reason.trait()));
        return traits;
    }

    private static String otherOf(Story story) {
        String name = story.id().substring(0, story.id().indexOf('-'));
        return name + (story.language() == Language.PERSIAN ? "-ar" : "-fa");
    }

    @TestFactory
    Stream<DynamicTest> eachArticleFindsItsPartnerInTheOtherLanguage() {
        Partners partners = partners();
        return STORIES.stream()
                .map(story -> DynamicTest.dynamicTest(
                        story.id(),
                        () -> assertThat(partners.of(story.id(), told -> told.language() != story.language(), 1))
                                .extracting(Partner::article)
                                .containsExactly(otherOf(story))));
    }

    @Test
    void aPartnerIsToldWithItsReasonsWhichMakeUpItsScore() {
        Partner partner = partners().of("flood-fa", _ -> true, 1).getFirst();

        assertThat(shared(partner)).contains(Trait.PERSON, Trait.NUMBER, Trait.TIME);
        assertThat(partner.reasons().stream().mapToDouble(Reason::share).sum())
                .isCloseTo(partner.score(), within(1e-9));
    }

    @Test
    void namesAreSharedAcrossSpellings() {
        List<Partner> found = partners(EnumSet.of(Trait.PERSON)).of("match-fa", _ -> true, 1);

        assertThat(found)
                .singleElement()
                .satisfies(partner -> assertThat(partner.reasons())
                        .extracting(Reason::one, Reason::other)
                        .contains(tuple("گورچیچ", "غورتشیتش")));
    }

    @Test
    void numbersAreSharedByTheirValueHoweverTheyAreWritten() {
        Partner partner =
                partners(EnumSet.of(Trait.NUMBER)).of("flood-ar", _ -> true, 1).getFirst();

        assertThat(partner.reasons()).extracting(Reason::one).containsExactlyInAnyOrder("250", "3000");
    }

    @Test
    void daysAreSharedByTheirValue() {
        Partner partner =
                partners(EnumSet.of(Trait.TIME)).of("match-ar", _ -> true, 1).getFirst();

        assertThat(partner.article()).isEqualTo("match-fa");
        assertThat(partner.reasons()).extracting(Reason::one).contains("DAY 2017-09-14");
    }

    @Test
    void theScoreIsTheSameFromBothSides() {
        Partners partners = partners();

        assertThat(partners.of("book-fa", _ -> true, 1).getFirst().score())
                .isCloseTo(partners.of("book-ar", _ -> true, 1).getFirst().score(), within(1e-9));
    }

    @Test
    void anArticleThatSharesNothingHasNoPartner() {
        Partners partners = partners(EnumSet.of(Trait.PERSON));
        Story alone = new Story("alone", Language.PERSIAN, "باران بارید.", List.of("کیومرث نظامی"));
        partners.add(alone.dossier(), alone.links());

        assertThat(partners.of("alone", _ -> true, 3)).isEmpty();
    }

    @Test
    void anArticleThatNobodyAddedIsRefused() {
        Partners partners = partners();

        assertThatThrownBy(() -> partners.of("elsewhere", _ -> true, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("elsewhere");
    }
}
