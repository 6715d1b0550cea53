package didar.text;

import java.util.HashSet;
import java.util.Set;

/// The words of `sentences.tsv`, all in folded form.
///
/// @param letters names of Latin letters, as in «دي.إيه.إن»
/// @param abbreviated short forms that a dot follows inside a sentence
/// @param continuing words that carry on a sentence after a closed quotation that has its own terminal mark
/// @param finite verbs that end a sentence before an ellipsis
/// @param finiteEndings endings of such verbs
/// @param domains last parts of web addresses
record SentenceWords(
        Set<String> letters,
        Set<String> abbreviated,
        Set<String> continuing,
        Set<String> finite,
        Set<String> finiteEndings,
        Set<String> domains) {

    private static final String FILE = "sentences.tsv";

    static SentenceWords load() {
        Set<String> letters = new HashSet<>();
        Set<String> abbreviated = new HashSet<>();
        Set<String> continuing = new HashSet<>();
        Set<String> finite = new HashSet<>();
        Set<String> finiteEndings = new HashSet<>();
        Set<String> domains = new HashSet<>();
        for (Table.Row row : Table.read(SentenceWords.class, FILE, 3)) {
            String form = row.cell(1);
            switch (row.cell(0)) {
                case "letter" -> letters.add(form);
                case "abbreviated" -> abbreviated.add(form);
                case "continues" -> continuing.add(form);
                case "finite" -> {
                    if (form.startsWith("-")) {
                        finiteEndings.add(form.substring(1));
                    } else {
                        finite.add(form);
                    }
                }
                case "domain" -> domains.add(form);
                default -> throw row.wrong("unknown kind: " + row.cell(0));
            }
        }
        return new SentenceWords(
                Set.copyOf(letters),
                Set.copyOf(abbreviated),
                Set.copyOf(continuing),
                Set.copyOf(finite),
                Set.copyOf(finiteEndings),
                Set.copyOf(domains));
    }

    boolean isFinite(String form) {
        if (finite.contains(form)) {
            return true;
        }
        for (String ending : finiteEndings) {
            if (form.length() > ending.length() + 1 && form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
