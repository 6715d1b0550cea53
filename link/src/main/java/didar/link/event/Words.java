package didar.link.event;

import didar.link.name.FoldedWords;
import didar.text.FoldedText;
import didar.text.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words of a name that tell it from others, folded: «عبد» and its like are one with the next word, «بن», «آل»
/// and the article are left out.
public record Words(List<String> words) {

    private static final Set<String> LEFT_OUT = column("left out");
    private static final Set<String> BOUND = column("bound");
    private static final String ARTICLE = "ال";
    private static final int SHORTEST_UNDER_ARTICLE = 3;

    public Words {
        words = List.copyOf(words);
    }

    public static Words of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder bound = new StringBuilder();
        for (String raw : FoldedWords.of(name)) {
            if (BOUND.contains(raw)) {
                bound.append(raw);
            } else if (!bound.isEmpty()) {
                words.add(bound.append(raw).toString());
                bound.setLength(0);
            } else if (!LEFT_OUT.contains(raw)) {
                words.add(bare(raw));
            }
        }
        if (!bound.isEmpty()) {
            words.add(bound.toString());
        }
        return new Words(words);
    }

    /// The same for the same words, however they are spaced.
    public String key() {
        return String.join("", words);
    }

    /// Whether one is the other with words left out: «محمد بن سلمان» of «محمد بن سلمان بن عبدالعزيز», not «سلمان بن
    /// عبدالعزيز», who is his father.
    public boolean isAlike(Words other) {
        boolean isShorter = words.size() <= other.words.size();
        Words few = isShorter ? this : other;
        Words many = isShorter ? other : this;
        if (few.words.isEmpty() || !isWithin(few.words, many.words)) {
            return false;
        }
        return few.words.getFirst().equals(many.words.getFirst())
                || few.words.size() == 1 && few.words.getFirst().equals(many.words.getLast());
    }

    /// Whether the words of one are most of the words of the other: for bodies and groups, which are called by more
    /// words
    /// or fewer.
    public boolean isMostly(Words other) {
        long common = words.stream().filter(other.words::contains).count();
        return common >= 2 && 3 * common >= 2L * Math.min(words.size(), other.words.size());
    }

    private static boolean isWithin(List<String> few, List<String> many) {
        int at = 0;
        for (String word : many) {
            if (at < few.size() && few.get(at).equals(word)) {
                at++;
            }
        }
        return at == few.size();
    }

    private static String bare(String word) {
        return word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + SHORTEST_UNDER_ARTICLE
                ? word.substring(ARTICLE.length())
                : word;
    }

    private static Set<String> column(String kind) {
        Set<String> words = new HashSet<>();
        for (Table.Row row : Table.read(Words.class, "particles.tsv", 2)) {
            if (row.cell(0).equals(kind)) {
                Arrays.stream(row.cell(1).split(" "))
                        .map(word -> FoldedText.of(word).toString())
                        .forEach(words::add);
            }
        }
        return words;
    }
}
