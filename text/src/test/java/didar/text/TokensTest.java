package didar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.text.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    static List<String> persian() {
        return Resources.rows("sentences-fa.csv");
    }

    static List<String> arabic() {
        return Resources.rows("sentences-ar.csv");
    }

    static List<String> tokens() {
        return Resources.rows("tokens.csv");
    }

    @ParameterizedTest
    @MethodSource({"persian", "arabic"})
    void sentencesEndWhereTheTableSays(String row) {
        String marked = row.replace('⏎', '\n');
        List<String> expected = new ArrayList<>();
        for (String sentence : marked.split("⏐", -1)) {
            expected.add(sentence.strip());
        }

        assertThat(sentences(marked.replace("⏐", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void tokensAreAsTheTableSays(String row) {
        String[] columns = row.split("\t", -1);
        Tokens tokens = Tokens.of(columns[0]);

        assertThat(IntStream.range(0, tokens.size())
                        .mapToObj(t -> tokens.span(t).of(columns[0])))
                .containsExactly(columns[1].split("\\|", -1));
        assertThat(IntStream.range(0, tokens.size()).mapToObj(t -> letter(tokens.kind(t))))
                .containsExactly(columns[2].split("\\|", -1));
    }

    @ParameterizedTest
    @CsvSource({"article-fa.txt, 80", "article-fa.txt, 72", "article-ar.txt, 80", "article-ar.txt, 66"})
    void linesThatAProgramWrappedAreJoinedAgain(String name, int width) {
        String article = Resources.text(name);
        Tokens plain = Tokens.of(article);
        Tokens wrapped = Tokens.of(wrapped(article, width));

        assertThat(forms(wrapped)).isEqualTo(forms(plain));
        assertThat(firsts(wrapped)).isEqualTo(firsts(plain));
        assertThat(paragraphs(wrapped)).isEqualTo(paragraphs(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-fa.txt", "article-ar.txt"})
    void aLineOfItsOwnIsAParagraphWhereNothingIsWrapped(String name) {
        String article = Resources.text(name).replace("\n\n", "\n");
        Tokens tokens = Tokens.of(article);

        assertThat(tokens.paragraph(tokens.sentences() - 1) + 1)
                .isEqualTo((int) article.lines().count());
    }

    @Test
    void theLinesOfAPoemAreNotWrapped() {
        String poem = "ای دوست بیا تا غم فردا نخوریم\nوین یک دم عمر را غنیمت شمریم\nفردا که از این دیر کهن درگذریم\n";

        assertThat(sentences(poem)).hasSize(3);
    }

    @Test
    void aBorderOfARegionEndsASentence() {
        String text = "تهران - وزیر آمد و سفیر رفت. پایان";
        int half = text.indexOf("و سفیر");
        List<Span> regions = List.of(new Span(8, half), new Span(half, text.length() - 6));
        Tokens tokens = Tokens.of(text, regions);

        assertThat(sentences(text, tokens)).containsExactly("وزیر آمد", "و سفیر رفت.");
        assertThat(paragraphs(tokens)).containsExactly(0, 1);
    }

    @Test
    void aRegionGoesOnOverAWrappedLine() {
        String article = wrapped(Resources.text("article-fa.txt"), 78);
        int start = article.indexOf("\n\n") + 2;
        Span paragraph = new Span(start, article.indexOf("\n\n", start));
        Tokens tokens = Tokens.of(article, List.of(paragraph));

        assertThat(tokens.sentences()).isEqualTo(2);
        assertThat(tokens.span(0, tokens.size() - 1)).isEqualTo(paragraph);
    }

    @Test
    void regionsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> Tokens.of("وزیر آمد", List.of(new Span(5, 8), new Span(0, 4))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Span[start=0, end=4]");
        assertThatThrownBy(() -> Tokens.of("وزیر", List.of(new Span(0, 5))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(Tokens.of("").sentences()).isZero();
        assertThat(Tokens.of(" \n\u200c\n ").size()).isZero();
    }

    @Test
    void whateverTheTextTokensAreInOrderAndSentencesCoverThem() {
        String units = "بکدوی.!؟…«»\"'()[]**#@:/\n\n \u200c\u064b12آaZ،-ﷺ\uD83D\uDE00\r";
        for (int trial = 0; trial < 3000; trial++) {
            SplittableRandom random = new SplittableRandom(7 + trial);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(units.charAt(random.nextInt(units.length())));
            }
            inOrder(text.toString());
        }
    }

    private static void inOrder(String text) {
        Tokens tokens = Tokens.of(text);
        int before = 0;
        for (int t = 0; t < tokens.size(); t++) {
            assertThat(tokens.start(t)).as(text).isGreaterThanOrEqualTo(before);
            assertThat(tokens.end(t)).as(text).isGreaterThan(tokens.start(t)).isLessThanOrEqualTo(text.length());
            before = tokens.end(t);
        }
        int after = 0;
        int paragraph = 0;
        for (int s = 0; s < tokens.sentences(); s++) {
            assertThat(tokens.first(s)).as(text).isEqualTo(after);
            assertThat(tokens.after(s)).as(text).isGreaterThan(after);
            assertThat(tokens.paragraph(s)).as(text).isBetween(paragraph, paragraph + (s == 0 ? 0 : 1));
            paragraph = tokens.paragraph(s);
            after = tokens.after(s);
        }
        assertThat(after).as(text).isEqualTo(tokens.size());
    }

    private static String letter(Kind kind) {
        return switch (kind) {
            case WORD -> "w";
            case NUMBER -> "n";
            case PUNCTUATION -> "p";
            case ADDRESS -> "a";
        };
    }

    private static List<String> sentences(String text) {
        return sentences(text, Tokens.of(text));
    }

    private static List<String> sentences(String text, Tokens tokens) {
        return IntStream.range(0, tokens.sentences())
                .mapToObj(s -> tokens.span(tokens.first(s), tokens.after(s) - 1).of(text))
                .toList();
    }

    private static List<String> forms(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::form).toList();
    }

    private static List<Integer> firsts(Tokens tokens) {
        return IntStream.range(0, tokens.sentences()).mapToObj(tokens::first).toList();
    }

    private static List<Integer> paragraphs(Tokens tokens) {
        return IntStream.range(0, tokens.sentences())
                .mapToObj(tokens::paragraph)
                .toList();
    }

    /// As a wrapping program does: lines are filled with words up to the width.
    private static String wrapped(String article, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : article.split("\n", -1)) {
            int column = 0;
            for (String word : line.split(" ", -1)) {
                if (column > 0) {
                    boolean fits = column + 1 + word.length() <= width;
                    wrapped.append(fits ? ' ' : '\n');
                    column = fits ? column + 1 : 0;
                }
                wrapped.append(word);
                column += word.length();
            }
            wrapped.append('\n');
        }
        return wrapped.toString();
    }
}
