package didar.link.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A name taken apart for comparing: folded words with their roles, titles taken off, Latin letters read as Persian.
///
/// @param text as it was written
/// @param key one for all writings that differ in spaces, half-spaces, article and the letters that are folded
/// @param words never empty unless the text has no letters; titles are left out where a name is left without them
/// @param names those of the words that name somebody
/// @param joined each of the words written as one with the next
/// @param isLatin whether it is written in Latin letters
/// @param reign whether a title makes a given name enough: «ملک سلمان», «الملا عمر»
/// @param mark which of two namesakes: `father`, `son`, or a number
public record Name(
        String text,
        String key,
        List<Word> words,
        List<Word> names,
        List<Word> joined,
        boolean isLatin,
        boolean reign,
        @Nullable String mark) {

    private static final char APOSTROPHE = '\'';

    public Name {
        words = List.copyOf(words);
        names = List.copyOf(names);
        joined = List.copyOf(joined);
    }

    /// @param shared gives for a word one that is equal to it
    static Name of(String text, NameWords known, Latin latin, UnaryOperator<Word> shared) {
        List<Word> words = new ArrayList<>();
        @Nullable String mark = null;
        for (String part : written(text, known)) {
            String read = latin.isLatin(part) ? latin.read(part, known) : part;
            @Nullable String value = known.mark(part);
            if (value != null && !words.isEmpty()) {
                mark = value;
            } else {
                words.add(Word.of(read, known.role(part, Word.bare(part))));
            }
        }
        int name = 0;
        boolean reign = false;
        while (name < words.size() - 1 && isTitle(words, name)) {
            reign |= words.get(name).role() == Word.Role.REIGN;
            name++;
        }
        List<Word> bare = new ArrayList<>();
        for (Word word : words.subList(name, words.size())) {
            bare.add(shared.apply(word.isTitle() || words.size() == 1 ? word.asName() : word));
        }
        List<Word> joined = joined(bare);
        joined.replaceAll(shared);
        return new Name(text, key(bare, mark), bare, names(bare), joined, isLatin(text), reign, mark);
    }

    private static List<Word> names(List<Word> words) {
        List<Word> names = new ArrayList<>(words.size());
        for (Word word : words) {
            if (word.isName()) {
                names.add(word);
            }
        }
        return names;
    }

    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        for (int i = 1; i < words.size(); i++) {
            joined.add(Word.joined(words.get(i - 1), words.get(i)));
        }
        return joined;
    }

    private static boolean isLatin(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /// A title stands before the name; what looks like one before «بن» is a name («سلطان بن عبد العزيز»).
    private static boolean isTitle(List<Word> words, int at) {
        return words.get(at).isTitle() && words.get(at + 1).role() != Word.Role.PATRONYM;
    }

    /// The folded words of a text; half-spaces, hyphens and points part them, as spaces do.
    private static List<String> written(String text, NameWords known) {
        List<String> parts = new ArrayList<>();
        for (String word : FoldedWords.of(text, APOSTROPHE)) {
            int prefix = known.prefix(word);
            if (prefix > 0) {
                parts.add(word.substring(0, prefix));
            }
            parts.add(word.substring(prefix));
        }
        return parts;
    }

    private static String key(List<Word> words, @Nullable String mark) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(word.bare()));
        return mark == null ? key.toString() : key + "#" + mark;
    }

    /// Whether it has more than a given or a family name.
    public boolean isFull() {
        return mark != null || names.size() > 1;
    }
}
