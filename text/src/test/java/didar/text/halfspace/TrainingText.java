package didar.text.halfspace;

import didar.text.FoldedText;
import didar.text.Shared;
import java.util.ArrayList;
import java.util.List;

/// A text that [HalfSpaceTrainer] learns from, or a single word.
///
/// @param text folded, with its half-spaces
/// @param weight how much it counts
record TrainingText(String text, double weight, Source source) {

    /// Whence a text is: what it can teach depends on it.
    enum Source {
        PERDT,
        SERAJI,
        TWEETS,
        WORD_LIST
    }

    /// Seraji's sentences are few, and news.
    private static final double WEIGHT_OF_SERAJI = 3;

    private static final double WEIGHT_OF_TWEET = 0.5;
    private static final double WEIGHT_OF_WORD = 0.2;

    private static final List<LostText.Loss> ALL =
            List.of(LostText.Loss.DELETED, LostText.Loss.SPACED, LostText.Loss.MIXED);

    static List<TrainingText> perdt(List<String> sentences) {
        return sentences.stream().map(sentence -> of(sentence, 1, Source.PERDT)).toList();
    }

    static List<TrainingText> seraji(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> of(sentence, WEIGHT_OF_SERAJI, Source.SERAJI))
                .toList();
    }

    /// The words of Hazm, the heavier the commoner they are.
    static List<TrainingText> words() {
        return HazmWord.all().stream()
                .filter(word -> word.folded().indexOf(' ') < 0)
                .map(word -> of(word.folded(), WEIGHT_OF_WORD * Math.log10(word.count() + 10.0), Source.WORD_LIST))
                .toList();
    }

    /// Tweets of ParsTwiNER with a half-space in them: who never types one tells nothing. Its rows are `token TAB
    /// tag`, with an empty one behind a tweet.
    static List<TrainingText> tweets() {
        List<TrainingText> tweets = new ArrayList<>();
        StringBuilder tokens = new StringBuilder();
        for (String row : Shared.lines(Shared.find("ner/fa_parstwiner-train.txt.gz"))) {
            if (!row.isBlank()) {
                tokens.append(row, 0, Math.max(0, row.indexOf('\t'))).append(' ');
                continue;
            }
            TrainingText tweet = of(written(tokens.toString()), WEIGHT_OF_TWEET, Source.TWEETS);
            if (tweet.text.indexOf('\u200c') >= 0) {
                tweets.add(tweet);
            }
            tokens.setLength(0);
        }
        return tweets;
    }

    private static TrainingText of(String text, double weight, Source source) {
        return new TrainingText(FoldedText.of(text).toString(), weight, source);
    }

    /// Tokens as they are written: punctuation touches its word.
    private static String written(String tokens) {
        return tokens.replaceAll(" ([.،؛:!؟»)])", "$1")
                .replaceAll("([«(]) ", "$1")
                .strip();
    }

    /// In which ways its half-spaces are taken from it. A word alone cannot lose one of two, and where it has none
    /// there is no space either.
    List<LostText.Loss> losses() {
        if (source != Source.WORD_LIST) {
            return ALL;
        }
        return text.indexOf('\u200c') < 0 ? ALL.subList(0, 1) : ALL.subList(0, 2);
    }

    /// Whether it tells anything that there is no half-space at an offset of `lost`, which was made of this
    /// text. A plural whose ending Seraji runs together tells nothing: it does so with one in four, and writes
    /// the same words with half-spaces elsewhere.
    boolean tells(String lost, int at) {
        return source != Source.SERAJI || !PluralEnding.runTogetherAt(lost, at);
    }
}
