package didar.eval;

import didar.text.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Draws articles of politics and world news for annotation: so many of each collection, by turns from its sections (or
/// its years, where they tell more) and from its short, middling and long texts; every other article tells of an
/// encounter, by its words. The same seed draws the same articles.
///
/// Run as a program it prints a key a line: `GoldDraw SHARED SEED EXCLUDED-KEYS-FILE`.
final class GoldDraw {

    /// How many are drawn: 40 in each language. Tabnak holds few articles.
    private static final Map<NewsCollection, Integer> SIZES = new EnumMap<>(Map.of(
            NewsCollection.ISNA, 12,
            NewsCollection.FARS, 9,
            NewsCollection.ASRIRAN, 8,
            NewsCollection.TABNAK, 2,
            NewsCollection.HAMSHAHRI, 9,
            NewsCollection.SAUDI, 28,
            NewsCollection.JAZEERA, 12));

    /// In UTF-16 units: shorter ones are tickers, longer ones reports of whole debates.
    private static final int SHORTEST = 600;

    private static final int LONGEST = 7000;
    private static final int POLITICAL_WORDS = 3;
    private static final int ENCOUNTER_WORDS = 2;
    private static final int LENGTHS = 3;

    /// The rubrics of politics and world news, where a collection has rubrics.
    private static final Map<NewsCollection, Set<String>> RUBRICS = Map.of(
            NewsCollection.ISNA, Set.of("political"),
            NewsCollection.FARS, Set.of("politics", "world", "foreign-policy"),
            NewsCollection.JAZEERA, Set.of("politics"));

    private final Path shared;
    private final Random random;
    private final Set<String> seen = new HashSet<>();

    private GoldDraw(Path shared, long seed) {
        this.shared = shared;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        GoldDraw draw = new GoldDraw(Path.of(args[0]), Long.parseLong(args[1]));
        Set<String> excluded = new HashSet<>(Files.readAllLines(Path.of(args[2])));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (NewsCollection collection : NewsCollection.values()) {
            draw.draw(collection, excluded).forEach(out::println);
        }
    }

    private List<String> draw(NewsCollection collection, Set<String> excluded) throws IOException {
        Words political = Words.of(collection.language(), "politics");
        Words encounters = Words.of(collection.language(), "encounter");
        Set<String> rubrics = RUBRICS.getOrDefault(collection, Set.of());
        List<NewsArticle> fit = new ArrayList<>();
        collection.read(shared, article -> {
            int length = article.text().length();
            if (length >= SHORTEST
                    && length <= LONGEST
                    && (rubrics.isEmpty() || rubrics.contains(article.section()))
                    && !excluded.contains(article.key())
                    && political.in(article) >= POLITICAL_WORDS
                    && seen.add(opening(article.text()))) {
                fit.add(article);
            }
        });
        Collections.shuffle(fit, random);
        List<NewsArticle> meeting =
                fit.stream().filter(a -> encounters.in(a) >= ENCOUNTER_WORDS).toList();
        List<NewsArticle> other =
                fit.stream().filter(a -> encounters.in(a) < ENCOUNTER_WORDS).toList();
        int size = SIZES.getOrDefault(collection, 0);
        List<String> drawn = new ArrayList<>(byTurns(meeting, size / 2));
        drawn.addAll(byTurns(other, size - drawn.size()));
        return drawn;
    }

    /// Words to look for, folded.
    private record Words(List<String> words) {

        static Words of(String language, String kind) {
            return new Words(Table.read(GoldDraw.class, "politicalwords.tsv", 3).stream()
                    .filter(row -> row.cell(0).equals(language) && row.cell(1).equals(kind))
                    .map(row -> fold(row.cell(2)))
                    .toList());
        }

        /// How many of them stand in the article.
        long in(NewsArticle article) {
            String text = fold(article.text());
            return words.stream().filter(text::contains).count();
        }

        private static String fold(String text) {
            return text.replace('ي', 'ی').replace('ك', 'ک').replace("\u200c", "");
        }
    }

    /// Agencies' texts stand in several outlets: the same beginning is the same article.
    private static String opening(String text) {
        String letters = text.replaceAll("\\P{L}", "");
        return letters.substring(0, Math.min(80, letters.length()));
    }

    private List<String> byTurns(List<NewsArticle> shuffled, int size) {
        Map<String, List<NewsArticle>> sections = new TreeMap<>();
        shuffled.forEach(article -> sections.computeIfAbsent(section(article), _ -> new ArrayList<>())
                .add(article));
        Map<String, Integer> third = thirds(shuffled);
        List<List<NewsArticle>> turns = new ArrayList<>(sections.values());
        Collections.shuffle(turns, random);
        List<String> drawn = new ArrayList<>();
        for (int turn = 0; drawn.size() < Math.min(size, shuffled.size()); turn++) {
            List<NewsArticle> left = turns.get(turn % turns.size());
            int wanted = drawn.size() % LENGTHS;
            left.stream()
                    .filter(article -> third.getOrDefault(article.key(), 0) == wanted)
                    .findFirst()
                    .or(() -> left.stream().findFirst())
                    .ifPresent(article -> {
                        left.remove(article);
                        drawn.add(article.key());
                    });
        }
        return drawn;
    }

    /// Which third of the articles, by length, each belongs to.
    private static Map<String, Integer> thirds(List<NewsArticle> articles) {
        List<NewsArticle> byLength = new ArrayList<>(articles);
        byLength.sort(Comparator.comparingInt(article -> article.text().length()));
        Map<String, Integer> thirds = new HashMap<>();
        for (int i = 0; i < byLength.size(); i++) {
            thirds.put(byLength.get(i).key(), i * LENGTHS / byLength.size());
        }
        return thirds;
    }

    private static String section(NewsArticle article) {
        if (article.collection() == NewsCollection.SAUDI || article.published() == null) {
            return article.section();
        }
        return String.valueOf(article.published().getYear());
    }
}
