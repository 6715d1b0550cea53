package didar.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text, or of each of its paragraphs.
///
/// Persian and Arabic are told apart by a trained table of letter runs (`languages.model`, see its head); Urdu,
/// Sorani and Pashto by the letters and words that are theirs (`languages.tsv`), which must outweigh what is
/// Persian or Arabic in the same stretch: one Urdu name in a Persian article does not make it Urdu. Dari is
/// Persian.
///
/// Immutable; one instance serves all threads.
public final class LanguageIdentifier {

    /// A paragraph and its language.
    ///
    /// @param span without the line break, in UTF-16 units of the text
    public record Block(Span span, Language language) {}

    private static final String MODEL = "languages.model";
    private static final String WORDS = "languages.tsv";

    /// No single word may count for more, either way: a name of the other language is only a name.
    private static final int MOST_OF_A_WORD = 96;
    /// What a peculiar letter and a telling word count for a neighbour.
    private static final int OF_LETTER = 2;

    private static final int OF_WORD = 1;
    /// One peculiar letter, or two telling words: one word alone is as often a name.
    private static final int LEAST_EVIDENCE = 2;
    /// A neighbour shows itself in one word of so many.
    private static final int WORDS_TO_SHOW_IN = 4;

    private static final int LANGUAGES = Language.values().length;
    private static final int PERSIAN = Language.PERSIAN.ordinal();
    private static final int ARABIC = Language.ARABIC.ordinal();
    /// Its letters, too, are the stronger sign: Uyghur writes those of Sorani beside its own.
    private static final int UNKNOWN = Language.UNKNOWN.ordinal();

    private static final Language[] NEIGHBOURS = {Language.URDU, Language.SORANI, Language.PASHTO, Language.UNKNOWN};

    private final byte[] model;
    /// For each unit, the language that alone writes it, as ordinal plus one; zero for all others.
    private final byte[] peculiar;
    private final TellingWords telling;

    private LanguageIdentifier(byte[] model, byte[] peculiar, TellingWords telling) {
        this.model = model;
        this.peculiar = peculiar;
        this.telling = telling;
    }

    /// The identifier; its tables never change and are read once.
    public static LanguageIdentifier load() {
        return Loaded.IDENTIFIER;
    }

    private static final class Loaded {
        static final LanguageIdentifier IDENTIFIER = read();
    }

    private static LanguageIdentifier read() {
        byte[] peculiar = new byte[0x10000];
        Map<String, Integer> telling = new HashMap<>();
        for (Table.Row row : Table.read(LanguageIdentifier.class, WORDS, 3)) {
            Language language = languageOf(row);
            switch (row.cell(1)) {
                case "letters" -> {
                    for (char letter : row.cell(2).toCharArray()) {
                        peculiar[letter] = (byte) (language.ordinal() + 1);
                    }
                }
                case "words" -> {
                    for (String word : row.words(2)) {
                        telling.merge(word, 1 << language.ordinal(), (a, b) -> a | b);
                    }
                }
                default -> throw row.wrong("unknown kind: " + row.cell(1));
            }
        }
        return new LanguageIdentifier(weights(resource(MODEL)), peculiar, TellingWords.of(telling));
    }

    /// The weights that follow the head, whose lines start with `#` and which a blank line ends.
    private static byte[] weights(byte[] file) {
        int start = 0;
        while (file[start] != '\n') {
            while (file[start] != '\n') {
                start++;
            }
            start++;
        }
        start++;
        if (file.length - start != LanguageFeatures.SIZE) {
            throw new IllegalStateException(MODEL + ": " + (file.length - start) + " weights");
        }
        byte[] weights = new byte[LanguageFeatures.SIZE];
        System.arraycopy(file, start, weights, 0, weights.length);
        return weights;
    }

    private static Language languageOf(Table.Row row) {
        for (Language language : Language.values()) {
            if (language.tag().equals(row.cell(0))) {
                return language;
            }
        }
        throw row.wrong("unknown language: " + row.cell(0));
    }

    private static byte[] resource(String name) {
        try (InputStream in = LanguageIdentifier.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + name);
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            new BufferedInputStream(in).transferTo(all);
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The language of a whole text: the one that most of it is written in.
    public Language identify(String text) {
        return identify(text, new Span(0, text.length()));
    }

    /// The language of one stretch of a text.
    public Language identify(String text, Span stretch) {
        int[] evidence = new int[LANGUAGES];
        int[] showing = new int[LANGUAGES];
        LanguageFeatures word = new LanguageFeatures();
        int words = 0;
        int arabicLetters = 0;
        int otherLetters = 0;
        int latinLetters = 0;
        int balance = 0;
        int i = stretch.start();
        int end = stretch.end();
        while (i < end) {
            char c = text.charAt(i);
            if (!LanguageFeatures.isLetter(c)) {
                int next = i + 1;
                if (c > ' ' && Character.isLetter(c)) {
                    next = otherWord(text, i, end);
                    if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                        otherLetters += next - i;
                    } else if (!isAddress(text, i, next)) {
                        latinLetters += next - i;
                    }
                }
                i = next;
                continue;
            }
            word.clear();
            int letterOf = 0;
            do {
                word.add(c);
                arabicLetters++;
                if (peculiar[c] != 0 && letterOf != UNKNOWN + 1) {
                    letterOf = peculiar[c];
                }
                i++;
                c = i < end ? text.charAt(i) : ' ';
            } while (belongsToWord(c));
            words++;
            balance += clipped(word.weight(model));
            boolean abbreviated = word.letters() == 1 && c == '.';
            count(evidence, showing, letterOf, abbreviated ? 0 : telling.languages(word));
        }
        if (latinLetters > arabicLetters && latinLetters >= otherLetters) {
            return Language.LATIN;
        }
        if (words == 0 || otherLetters > arabicLetters) {
            return Language.UNKNOWN;
        }
        Language neighbour = neighbour(evidence, showing, words);
        return neighbour != null ? neighbour : balance >= 0 ? Language.PERSIAN : Language.ARABIC;
    }

    /// The end of a run of anything but spaces and letters of the Arabic script.
    private static int otherWord(String text, int start, int limit) {
        int end = start;
        while (end < limit && text.charAt(end) > ' ' && !LanguageFeatures.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// An address is in no language.
    private static boolean isAddress(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '@' || c == '.' && Character.isLetterOrDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Marks and half-spaces carry a word on; the digit or the dash after it does not.
    static boolean belongsToWord(char c) {
        return c > ' ' && LanguageFeatures.isLetter(c)
                || c == Characters.ZWNJ
                || c >= '\u0640' && c <= '\u0670' && Characters.clingsToLetter(c);
    }

    private static int clipped(int weight) {
        return Math.clamp(weight, -MOST_OF_A_WORD, MOST_OF_A_WORD);
    }

    private static void count(int[] evidence, int[] showing, int letterOf, int telling) {
        int languages = telling;
        if (letterOf != 0) {
            evidence[letterOf - 1] += OF_LETTER;
            languages |= 1 << letterOf - 1;
        }
        for (int rest = languages; rest != 0; rest &= rest - 1) {
            showing[Integer.numberOfTrailingZeros(rest)]++;
        }
        for (int rest = telling; rest != 0; rest &= rest - 1) {
            evidence[Integer.numberOfTrailingZeros(rest)] += OF_WORD;
        }
    }

    /// The neighbour that the stretch is written in, if it is one.
    private static @Nullable Language neighbour(int[] evidence, int[] showing, int words) {
        Language best = NEIGHBOURS[0];
        for (Language language : NEIGHBOURS) {
            if (evidence[language.ordinal()] > evidence[best.ordinal()]) {
                best = language;
            }
        }
        int most = evidence[best.ordinal()];
        boolean outweighs = most > Math.max(evidence[PERSIAN], evidence[ARABIC]);
        boolean shows = showing[best.ordinal()] * WORDS_TO_SHOW_IN >= words;
        return outweighs && shows && most >= LEAST_EVIDENCE ? best : null;
    }

    /// The paragraphs of a text, blank lines left out, each with its language.
    public List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            if (!text.substring(start, end).isBlank()) {
                Span span = new Span(start, end);
                blocks.add(new Block(span, identify(text, span)));
            }
            start = end + 1;
        }
        return List.copyOf(blocks);
    }
}
