package didar.text.ar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import didar.text.Table;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliticsTest {

    private static final double SAME = 0.0004;
    /// Sentences that a name stands in, of kinds of context: a subject, an object, before a comma, a place.
    private static final List<String> AROUND_NAMES = List.of(
            "قال %s إن الوضع صعب", "التقى الرئيس %s في المدينة", "محادثات مع %s، اليوم", "وصل الوفد إلى %s أمس");
    /// Of the names in [#AROUND_NAMES] so many were left whole when it was measured.
    private static final double NAMES = 0.99;

    static List<Table.Row> sentences() {
        return Table.read(CliticsTest.class, "clitics-cut.tsv", 3);
    }

    static List<Table.Row> scores() {
        return Table.read(CliticsTest.class, "clitic-scores.tsv", 3);
    }

    static List<Table.Row> names() {
        return Table.read(CliticsTest.class, "names.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void wordsAreCutAsTheTableSays(Table.Row row) {
        Segments segments = segments(row.cell(0));

        assertThat(cut(segments)).isEqualTo(row.words(1));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aPartThatIsWrittenOtherwiseWhenAloneIsRestored(Table.Row row) {
        Segments segments = segments(row.cell(0));

        assertThat(IntStream.range(0, segments.size())
                        .filter(p -> !segments.form(p).equals(segments.span(p).of(row.cell(0))))
                        .mapToObj(segments::form))
                .isEqualTo(row.words(2));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void treebanksAreCutAsWellAsMeasured(Table.Row row) {
        CliticScore score = CliticScore.of(row.cell(0));

        assertThat(score.words().f1()).isCloseTo(Double.parseDouble(row.cell(1)), within(SAME));
        assertThat(score.written()).isCloseTo(Double.parseDouble(row.cell(2)), within(SAME));
    }

    @Test
    void namesAreLeftWholeAsOftenAsMeasured() {
        TreeSet<String> cut = new TreeSet<>();
        int all = 0;
        int right = 0;
        for (Table.Row row : names()) {
            for (String name : row.words(0)) {
                for (String around : AROUND_NAMES) {
                    all++;
                    if (isWhole(name, around)) {
                        right++;
                    } else {
                        cut.add(name);
                    }
                }
            }
        }
        assertThat((double) right / all).as("names that were cut: %s", cut).isGreaterThanOrEqualTo(NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فالون",
                "باتروشيف",
                "بلينكن",
                "كارتر",
                "بوتين",
                "لافروف",
                "سوليفان",
                "فيصل",
                "وليد",
                "كيري",
                "بان",
                "كي",
                "بايدن",
                "كلينتون",
                "ليفني",
                "سيسي",
                "ولد",
                "واشنطن",
                "لندن",
                "بكين",
                "كابول",
                "سيول",
                "فيينا"
            })
    void aNameOfTheDailyNewsIsNeverCut(String name) {
        assertThat(AROUND_NAMES).allMatch(around -> isWhole(name, around));
    }

    private static boolean isWhole(String name, String around) {
        String text = around.replace("%s", name);
        Segments segments = segments(text);
        Tokens tokens = segments.tokens();
        int token = 0;
        while (tokens.start(token) != text.indexOf(name)) {
            token++;
        }
        return !segments.isCut(token);
    }

    @Test
    void presentationFormsAndPersianKeysAreTheSameLetters() {
        assertThat(cut(segments("وكتابي عن ليبيا")))
                .isEqualTo(cut(segments("وکتابی عن لیبیا")).stream()
                        .map(word -> word.replace('ک', 'ك').replace('ی', 'ي'))
                        .toList());
        assertThat(cut(segments("ﻭقال ﻟﻠرئيس"))).containsExactly("ﻭ+قال", "ﻟ+ﻠرئيس");
    }

    @Test
    void theStemOfAWordIsFound() {
        Segments segments = segments("وبكتابه");
        int stem = segments.stem(0);

        assertThat(segments.role(stem)).isEqualTo(Segments.Role.STEM);
        assertThat(segments.form(stem)).isEqualTo("كتاب");
        assertThat(segments.role(stem + 1)).isEqualTo(Segments.Role.ENCLITIC);
        assertThat(segments.role(stem - 1)).isEqualTo(Segments.Role.PROCLITIC);
    }

    @Test
    void whateverTheTextThePartsOfATokenCoverIt() {
        String units = "وفبكلسهامنيتةىأؤئء\u064b\u0640\u200ca5 .،ﻻ";
        for (int trial = 0; trial < 3000; trial++) {
            SplittableRandom random = new SplittableRandom(11 + trial);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(units.charAt(random.nextInt(units.length())));
            }
            covered(text.toString());
        }
        covered("");
    }

    private static void covered(String text) {
        Segments segments = segments(text);
        Tokens tokens = segments.tokens();
        int part = 0;
        for (int t = 0; t < tokens.size(); t++) {
            assertThat(segments.first(t)).as(text).isEqualTo(part);
            assertThat(segments.foldedStart(part)).as(text).isEqualTo(tokens.foldedStart(t));
            while (part < segments.after(t)) {
                int end = segments.foldedEnd(t, part);
                assertThat(end).as(text).isGreaterThan(segments.foldedStart(part));
                assertThat(Objects.requireNonNull(segments.form(part))).isNotEmpty();
                part++;
                if (part < segments.after(t)) {
                    assertThat(segments.foldedStart(part)).as(text).isEqualTo(end);
                } else {
                    assertThat(end).as(text).isEqualTo(tokens.foldedEnd(t));
                }
            }
            assertThat(segments.stem(t)).as(text).isBetween(segments.first(t), segments.after(t) - 1);
        }
        assertThat(part).isEqualTo(segments.size());
    }

    private static Segments segments(String text) {
        return Clitics.load().segment(Tokens.of(text));
    }

    /// Each token with its parts joined by a plus sign.
    private static List<String> cut(Segments segments) {
        String text = segments.tokens().folded().original();
        List<String> words = new ArrayList<>();
        for (int t = 0; t < segments.tokens().size(); t++) {
            words.add(String.join(
                    "+",
                    IntStream.range(segments.first(t), segments.after(t))
                            .mapToObj(p -> segments.span(p).of(text))
                            .toList()));
        }
        return words;
    }
}
