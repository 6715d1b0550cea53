package didar.archive.copy;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Rows;
import didar.archive.copy.Copy.Kind;
import didar.record.Article;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private final Copies copies = new Copies(new MemoryFingerprints(100));

    @Test
    void eachPairIsToldAsItsRowSays() {
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String[] row : Rows.of(CopiesTest.class, "pairs.tsv", 5)) {
            Language language = row[0].equals("fa") ? Language.PERSIAN : Language.ARABIC;
            Copies two = new Copies(new MemoryFingerprints(2));
            two.seen(article("first", language, row[3]));
            Copy copy = two.seen(article("second", language, row[4]));
            expected.add(row[2] + ": " + row[1]);
            found.add(
                    row[2] + ": " + (copy == null ? "none" : copy.kind().name().toLowerCase(java.util.Locale.ROOT)));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aCopyNamesTheFirstOfAllThatPrintedTheText() {
        String text = words(new Random(7), 80);
        assertThat(copies.seen(article("a", Language.ARABIC, text))).isNull();
        assertThat(copies.seen(article("b", Language.ARABIC, text))).isNotNull();
        Copy third = copies.seen(article("c", Language.ARABIC, text));
        assertThat(third).isEqualTo(new Copy(new Original("a", "a.txt", null), Kind.EXACT, 1));
    }

    @Test
    void theSameLettersInTwoLanguagesAreNoCopies() {
        String text = words(new Random(8), 80);
        copies.seen(article("a", Language.ARABIC, text));
        assertThat(copies.seen(article("b", Language.PERSIAN, text))).isNull();
    }

    @Test
    void aFewWordsAreNobodys() {
        copies.seen(article("a", Language.PERSIAN, "بیشتر ببینید و بخوانید"));
        assertThat(copies.seen(article("b", Language.PERSIAN, "بیشتر ببینید و بخوانید")))
                .isNull();
    }

    @Test
    void aParagraphCutAndAnotherFirstLineMakeACopyWhateverTheWords() {
        Random random = new Random(20261122);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            String lead = words(random, 12);
            List<String> paragraphs = new ArrayList<>();
            for (int p = 0; p < 5; p++) {
                paragraphs.add(words(random, 45));
            }
            Copies fresh = new Copies(new MemoryFingerprints(2));
            fresh.seen(article("whole", Language.PERSIAN, lead + " " + String.join(" ", paragraphs)));
            paragraphs.remove(random.nextInt(1, 5));
            Copy copy =
                    fresh.seen(article("cut", Language.PERSIAN, words(random, 5) + " " + String.join(" ", paragraphs)));
            found += copy == null ? 0 : 1;
        }
        assertThat(found).as("of 200").isGreaterThanOrEqualTo(195);
    }

    @Test
    void textsOfTheSameWordsInAnotherOrderAreNoCopies() {
        List<String> words = new ArrayList<>(List.of(words(new Random(9), 120).split(" ")));
        copies.seen(article("a", Language.PERSIAN, String.join(" ", words)));
        Collections.shuffle(words, new Random(10));
        assertThat(copies.seen(article("b", Language.PERSIAN, String.join(" ", words))))
                .isNull();
    }

    @Test
    void noMoreThanTheCapacityIsRemembered() {
        Random random = new Random(11);
        String first = words(random, 60);
        copies.seen(article("first", Language.PERSIAN, first));
        for (int i = 0; i < 100; i++) {
            copies.seen(article("other" + i, Language.PERSIAN, words(random, 60)));
        }
        assertThat(copies.seen(article("again", Language.PERSIAN, first))).isNull();
    }

    @Test
    void aFingerprintComesBackFromItsBytes() {
        Fingerprint here = Fingerprint.of(article("a", Language.PERSIAN, words(new Random(12), 900)));
        assertThat(here).isNotNull();
        byte[] bytes = here.toBytes();
        Fingerprint back = Fingerprint.ofBytes(bytes);
        assertThat(bytes).hasSizeLessThanOrEqualTo(1_750);
        assertThat(back.original()).isEqualTo(here.original());
        assertThat(back.buckets()).isEqualTo(here.buckets());
        assertThat(back.with(here)).isEqualTo(new Likeness(1, 0, 0, 1));
        assertThat(back.toBytes()).isEqualTo(bytes);
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int c = random.nextInt(2, 7); c > 0; c--) {
                word.append("ابتجدرسعفقكلمنهو".charAt(random.nextInt(16)));
            }
            words.add(word.toString());
        }
        return String.join(" ", words);
    }

    private static Article article(String id, Language language, String text) {
        return Article.plain(id, id + ".txt", language, null, text, List.of(new Span(0, text.length())), List.of());
    }
}
