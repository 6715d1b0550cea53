package didar.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.FoldedText;
import didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeReaderTest {

    @TestFactory
    Stream<DynamicTest> persian() {
        return table("times-fa.tsv", Language.PERSIAN);
    }

    @TestFactory
    Stream<DynamicTest> arabic() {
        return table("times-ar.tsv", Language.ARABIC);
    }

    private static Stream<DynamicTest> table(String name, Language language) {
        return Tables.read(name).stream()
                .map(row -> DynamicTest.dynamicTest(row.why() + ": " + row.cell(1), () -> check(row, language)));
    }

    private static void check(Tables.Row row, Language language) {
        var marked = Tables.Marked.of(row.cell(1));
        LocalDate publication = row.cell(0).equals("-") ? null : LocalDate.parse(row.cell(0));
        List<TimeExpression> read = resolved(marked.text(), language, publication);

        assertThat(read).extracting(e -> e.span().start() + ":" + e.text()).isEqualTo(marked.spans());
        List<String> meant =
                row.cell(2).equals("-") ? List.of() : List.of(row.cell(2).split(" \\| ", -1));
        assertThat(read).extracting(TimeReaderTest::describe).isEqualTo(meant);
        assertThat(read).allSatisfy(e -> assertThat(e.span().of(marked.text())).isEqualTo(e.text()));
    }

    /// What can place an event; the rest is held by `values-*.tsv`.
    private static List<TimeExpression> resolved(String text, Language language, @Nullable LocalDate publication) {
        return TimeReader.read(FoldedText.of(text), language).stream()
                .filter(TimeExpression::placesEvent)
                .map(e -> TimeReader.resolve(e, publication))
                .toList();
    }

    private static String describe(TimeExpression e) {
        var words = new StringJoiner(" ");
        words.add(e.value() == null ? "?" : e.value().toString());
        words.add(lower(e.granularity())).add(lower(e.resolution()));
        if (e.calendar() != null) {
            words.add(lower(e.calendar()));
        }
        if (e.relative() != null) {
            words.add(e.relative());
        }
        if (e.weekday() != null) {
            words.add(lower(e.weekday()));
        }
        if (e.time() != null) {
            words.add(e.time().toString());
        }
        if (e.part() != null) {
            words.add(e.part().tag());
        }
        e.notes().forEach(note -> words.add("!" + lower(note.code())));
        return words.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @TestFactory
    Stream<DynamicTest> theTenseSaysWhereToLook() {
        return Tables.read("directions.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.why() + ": " + row.cells(), () -> {
                    Language language = row.cell(0).equals("fa") ? Language.PERSIAN : Language.ARABIC;
                    var direction = Direction.valueOf(row.cell(3).toUpperCase(Locale.ROOT));
                    var read = TimeReader.read(FoldedText.of(row.cell(2)), language);
                    assertThat(read).hasSize(1);
                    var resolved = TimeReader.resolve(read.getFirst(), LocalDate.parse(row.cell(1)), direction);
                    assertThat(resolved.value()).isEqualTo(LocalDate.parse(row.cell(4)));
                }));
    }

    @Test
    void readsAStretchAsItReadsTheWholeText() {
        for (String table : List.of("times-fa.tsv", "times-ar.tsv")) {
            Language language = table.contains("fa") ? Language.PERSIAN : Language.ARABIC;
            List<String> alone = new ArrayList<>();
            var all = new StringBuilder();
            List<int[]> stretches = new ArrayList<>();
            for (Tables.Row row : Tables.read(table)) {
                String text = Tables.Marked.of(row.cell(1)).text();
                TimeReader.read(FoldedText.of(text), language).forEach(e -> alone.add(e.text()));
                stretches.add(new int[] {all.length(), all.length() + text.length()});
                all.append(text).append('\n');
            }
            FoldedText folded = FoldedText.of(all.toString());
            List<String> together = new ArrayList<>();
            for (int[] s : stretches) {
                TimeReader.read(folded, folded.foldedOffset(s[0]), folded.foldedOffset(s[1]), language)
                        .forEach(e -> together.add(e.text()));
            }
            assertThat(together).isEqualTo(alone);
            assertThat(TimeReader.read(folded, language))
                    .as("a line end parts times as the end of a stretch does")
                    .extracting(TimeExpression::text)
                    .isEqualTo(alone);
        }
    }

    @Test
    void aReasonIsGivenForWhatStaysUnresolved() {
        var vague = resolved("چند روز پیش", Language.PERSIAN, LocalDate.of(2017, 1, 17))
                .getFirst();
        assertThat(vague.reason()).isEqualTo("the text gives no exact number");
        var unanchored = resolved("أمس", Language.ARABIC, null).getFirst();
        assertThat(unanchored.reason()).isEqualTo("the publication day is not known");
        var impossible = resolved("۳۱ مهر ۱۳۹۵", Language.PERSIAN, null).getFirst();
        assertThat(impossible.reason()).contains("1395-7-31");
    }

    @Test
    void lengthsRulesFeastsAndTimesThatPointAtOthersPlaceNoEvent() {
        for (String words : List.of(
                "دو ساعت",
                "سفری سه‌روزه",
                "هر دوشنبه",
                "سالانه",
                "عاشورا",
                "آن روز",
                "روز بعد",
                "دهه ۶۰",
                "صبح",
                "اولین روز سال",
                "بقیه هفته",
                "سه روز در هفته",
                "هفته‌ای دو بار",
                "اول هر ماه",
                "روز به روز",
                "هفته دوم و سوم",
                "سال سوم تا پنجم",
                "دقیقه ۸۸",
                "دقایق ۵ و ۸۹",
                "فصل آینده",
                "ساعتی پیش")) {
            assertThat(TimeReader.read(FoldedText.of(words), Language.PERSIAN))
                    .as(words)
                    .singleElement()
                    .satisfies(e -> assertThat(e.placesEvent()).isFalse());
        }
    }

    @Test
    void whatStandsBesideAWordShowsThatItIsATime() {
        assertThat(words("از بهار تا پاییز و از صبح تا عصر")).containsExactly("بهار", "پاییز", "صبح", "عصر");
        assertThat(words("انتخابات ۱۳۹۲ و جام جهانی ۲۰۲۲")).containsExactly("۱۳۹۲", "۲۰۲۲");
        assertThat(words("انتخابات ۹۰ درصدی")).isEmpty();
    }

    private static List<String> words(String text) {
        return TimeReader.read(FoldedText.of(text), Language.PERSIAN).stream()
                .map(TimeExpression::text)
                .toList();
    }

    @Test
    void theSortTellsDatesHoursLengthsAndRulesApart() {
        assertThat(TimeReader.read(FoldedText.of("دیروز، ساعت ۱۰، سه ماه، هر هفته"), Language.PERSIAN))
                .extracting(TimeExpression::sort)
                .containsExactly(
                        TimeExpression.Sort.DATE,
                        TimeExpression.Sort.TIME,
                        TimeExpression.Sort.DURATION,
                        TimeExpression.Sort.SET);
        assertThat(TimeReader.read(FoldedText.of("أمس ولمدة يومين"), Language.ARABIC))
                .extracting(TimeExpression::sort)
                .containsExactly(TimeExpression.Sort.DATE, TimeExpression.Sort.DURATION);
    }

    @Test
    void aNumberTooLargeForACalendarIsUnresolvedAndNoFailure() {
        for (String unit : List.of("سال", "ماه")) {
            var old = resolved("۹۹۹۹۹۹ " + unit + " پیش", Language.PERSIAN, LocalDate.of(2017, 1, 17));
            assertThat(old).singleElement().satisfies(e -> {
                assertThat(e.value()).isNull();
                assertThat(e.reason()).isEqualTo("too far from the publication day");
            });
        }
    }

    @Test
    void aPublicationDayOutsideTheCalendarsIsNoFailure() {
        for (Tables.Row row : Tables.read("times-fa.tsv")) {
            String text = Tables.Marked.of(row.cell(1)).text();
            for (LocalDate day :
                    List.of(LocalDate.of(1, 1, 1), LocalDate.of(1821, 3, 21), LocalDate.of(9999, 12, 31))) {
                assertThat(resolved(text, Language.PERSIAN, day))
                        .hasSameSizeAs(Tables.Marked.of(row.cell(1)).spans());
            }
        }
    }

    @Test
    void aLanguageThatIsNotReadHasNoTimes() {
        assertThat(TimeReader.read(FoldedText.of("دوشنبه 10/8/2015"), Language.URDU))
                .isEmpty();
    }
}
