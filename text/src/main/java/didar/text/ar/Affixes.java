package didar.text.ar;

import didar.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The clitics that may stand before and after a stem, from `clitics.tsv`. The first of each list is the empty one.
///
/// @param proclitics in the order of the table, which the weights follow
/// @param enclitics likewise
/// @param endings what a stem may end in beyond a stem that is known, the longer before the shorter
record Affixes(List<Proclitic> proclitics, List<String> enclitics, List<String> endings) {

    private static final String FILE = "clitics.tsv";

    /// Proclitics in a row, as «ول».
    ///
    /// @param letters the run itself
    /// @param conjunction the place of its conjunction in [#CONJUNCTIONS], 0 for none
    /// @param particle the place of its preposition or particle in [#PARTICLES], 0 for none
    record Proclitic(String letters, int conjunction, int particle) {

        boolean isEmpty() {
            return letters.isEmpty();
        }

        /// Whether the article may follow: not behind «س», which stands before verbs.
        boolean takesArticle() {
            return particle != SA;
        }
    }

    static final String CONJUNCTIONS = " وف";
    static final String PARTICLES = " بلكس";
    static final int LAM = 2;
    static final int SA = 4;

    Affixes {
        proclitics = List.copyOf(proclitics);
        enclitics = List.copyOf(enclitics);
        endings = List.copyOf(endings);
    }

    static Affixes load() {
        List<Proclitic> proclitics = new ArrayList<>(List.of(new Proclitic("", 0, 0)));
        List<String> enclitics = new ArrayList<>(List.of(""));
        List<String> endings = new ArrayList<>();
        for (Table.Row row : Table.read(Affixes.class, FILE, 4)) {
            switch (row.cell(0)) {
                case "before" -> proclitics.add(proclitic(row));
                case "after" -> enclitics.add(row.cell(1));
                case "ending" -> endings.add(row.cell(1));
                default -> throw row.wrong("unknown kind: " + row.cell(0));
            }
        }
        endings.sort(Comparator.comparingInt(String::length).reversed());
        return new Affixes(proclitics, enclitics, endings);
    }

    private static Proclitic proclitic(Table.Row row) {
        String letters = row.cell(1);
        int conjunction = Math.max(0, CONJUNCTIONS.indexOf(letters.charAt(0)));
        int particle = Math.max(0, PARTICLES.indexOf(letters.charAt(letters.length() - 1)));
        if ((conjunction > 0 ? 1 : 0) + (particle > 0 ? 1 : 0) != letters.length()) {
            throw row.wrong("not a conjunction and a particle: " + letters);
        }
        return new Proclitic(letters, conjunction, particle);
    }
}
