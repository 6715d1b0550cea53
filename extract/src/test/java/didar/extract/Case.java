package didar.extract;

import didar.record.Article;
import didar.record.Dossier;
import didar.text.Language;
import java.util.ArrayList;
import java.util.List;

/// One case of a table: why it is there, the text, and what is expected of it.
///
/// A line that starts with a name is a case, `name → text`; the lines after it that start with a tab are what is
/// expected, one a line. In a text ` ¶ ` parts paragraphs and ` ◆ ` stands after the title.
record Case(String table, String name, String text, List<List<String>> expected) {

    static final Extractor EXTRACTOR = new Extractor();

    static List<Case> table(String file) {
        List<Case> cases = new ArrayList<>();
        List<List<String>> expected = List.of();
        for (String row : Resources.rows(file)) {
            List<String> cells = List.of(row.split("\t", -1));
            if (!cells.getFirst().isEmpty()) {
                expected = new ArrayList<>();
                cases.add(new Case(file, cells.get(0), cells.get(1), expected));
            } else {
                expected.add(cells.subList(1, cells.size()));
            }
        }
        return cases;
    }

    Article article(Language language) {
        return Articles.written(text, language);
    }

    Dossier dossier(Language language) {
        return EXTRACTOR.extract(article(language));
    }

    @Override
    public String toString() {
        return name;
    }
}
