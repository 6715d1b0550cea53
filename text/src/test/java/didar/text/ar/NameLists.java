package didar.text.ar;

import didar.text.Shared;
import didar.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The words of the Arabic names that lists have: the project's own people, given and family names, countries and
/// places, and the pairs of google/transliteration.
final class NameLists {

    private final TreeSet<String> words = new TreeSet<>();
    private final Path tables;

    private NameLists(Path tables) {
        this.tables = tables;
    }

    /// Each once, in the spelling of [Word], of three letters or more.
    ///
    /// @param tables the folder with the name tables of `extract`
    static List<String> words(Path tables) {
        NameLists lists = new NameLists(tables);
        for (String line : Shared.lines(Shared.find("lexicon/ar_en-transliteration-train.txt.gz"))) {
            lists.add(line.split("\t", -1)[0]);
        }
        lists.column("people.tsv", 3, row -> true);
        lists.column("places.tsv", 4, row -> true);
        lists.column("countries.tsv", 3, row -> true);
        lists.column("countries.tsv", 7, row -> true);
        // Language and ambiguity: names that are rather words of the language are left out.
        lists.column(
                "given.tsv", 0, row -> !row.get(1).equals("fa") && row.get(4).equals("0"));
        lists.column(
                "surnames.tsv", 0, row -> !row.get(1).equals("fa") && row.get(3).equals("0"));
        return List.copyOf(lists.words);
    }

    private void column(String table, int column, Predicate<List<String>> use) {
        try {
            for (String line : Files.readAllLines(tables.resolve(table))) {
                List<String> row = List.of(line.split("\t", -1));
                if (!line.startsWith("#") && !line.isBlank() && use.test(row)) {
                    add(row.get(column).replace('|', ' '));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }

    private void add(String names) {
        Tokens tokens = Tokens.of(names);
        Word word = new Word();
        for (int t = 0; t < tokens.size(); t++) {
            word.set(tokens, t);
            if (word.length() > 2) {
                words.add(word.string(0, word.length()));
            }
        }
    }
}
