package didar.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How often the language of single words, of three words and of sentences is told right.
///
/// Words are the surface tokens of a treebank that have a letter of the Arabic script; threes follow each other and do
/// not overlap.
final class LanguageScore {

    private LanguageScore() {}

    /// @param right how many of `all` got the language
    record Share(int right, int all) {
        double value() {
            return (double) right / all;
        }
    }

    static List<String> words(List<Shared.Sentence> sentences) {
        List<String> words = new ArrayList<>();
        for (Shared.Sentence sentence : sentences) {
            for (String token : sentence.text().split(" ", -1)) {
                if (token.chars().anyMatch(c -> LanguageFeatures.isLetter((char) c))) {
                    words.add(token);
                }
            }
        }
        return words;
    }

    static List<String> threes(List<Shared.Sentence> sentences) {
        List<String> threes = new ArrayList<>();
        for (Shared.Sentence sentence : sentences) {
            List<String> words = words(List.of(sentence));
            for (int i = 0; i + 3 <= words.size(); i += 3) {
                threes.add(String.join(" ", words.subList(i, i + 3)));
            }
        }
        return threes;
    }

    static Share share(LanguageIdentifier identifier, List<String> texts, Language expected) {
        int right = 0;
        for (String text : texts) {
            if (identifier.identify(text) == expected) {
                right++;
            }
        }
        return new Share(right, texts.size());
    }

    /// The sentences of ANERcorp, cut at full stops.
    static List<Shared.Sentence> anercorp() {
        List<Shared.Sentence> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : Shared.lines(Shared.file("ner/ar_anercorp.txt.gz"))) {
            String token = line.split(" ", -1)[0];
            text.append(token).append(' ');
            if (token.equals(".")) {
                sentences.add(new Shared.Sentence(text.toString().strip(), List.of()));
                text.setLength(0);
            }
        }
        return sentences;
    }

    static List<Shared.Sentence> oddSentences(List<Shared.Sentence> sentences) {
        List<Shared.Sentence> odd = new ArrayList<>();
        for (int i = 1; i < sentences.size(); i += 2) {
            odd.add(sentences.get(i));
        }
        return odd;
    }

    static final UnaryOperator<String> ARABIC_KEYS =
            text -> text.replace('ی', 'ي').replace('ک', 'ك');

    public static void main(String[] args) {
        LanguageIdentifier identifier = LanguageIdentifier.load();
        print(
                identifier,
                "fa_perdt-test",
                Shared.treebank("fa_perdt-test"),
                Language.PERSIAN,
                UnaryOperator.identity());
        print(identifier, "fa_perdt-test ي ك", Shared.treebank("fa_perdt-test"), Language.PERSIAN, ARABIC_KEYS);
        print(
                identifier,
                "fa_seraji-test",
                Shared.treebank("fa_seraji-test"),
                Language.PERSIAN,
                UnaryOperator.identity());
        print(identifier, "fa_seraji-test ي ك", Shared.treebank("fa_seraji-test"), Language.PERSIAN, ARABIC_KEYS);
        print(identifier, "fa_perdt-dev", Shared.treebank("fa_perdt-dev"), Language.PERSIAN, UnaryOperator.identity());
        print(identifier, "ar_anercorp", anercorp(), Language.ARABIC, UnaryOperator.identity());
        print(
                identifier,
                "ar_pud odd",
                oddSentences(Shared.treebank("ar_pud")),
                Language.ARABIC,
                UnaryOperator.identity());
    }

    private static void print(
            LanguageIdentifier identifier,
            String name,
            List<Shared.Sentence> sentences,
            Language expected,
            UnaryOperator<String> typed) {
        List<String> texts =
                sentences.stream().map(Shared.Sentence::text).map(typed).toList();
        List<String> words = words(sentences).stream().map(typed).toList();
        List<String> threes = threes(sentences).stream().map(typed).toList();
        System.out.printf(
                Locale.ROOT,
                "%s: words %.4f, threes %.4f, sentences %.4f %s%n",
                name,
                share(identifier, words, expected).value(),
                share(identifier, threes, expected).value(),
                share(identifier, texts, expected).value(),
                confusion(identifier, threes));
    }

    private static Map<Language, Integer> confusion(LanguageIdentifier identifier, List<String> texts) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        texts.forEach(text -> counts.merge(identifier.identify(text), 1, Integer::sum));
        return counts;
    }
}
