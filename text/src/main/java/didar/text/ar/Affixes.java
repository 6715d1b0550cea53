package didar.text.ar;

import didar.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The clitics that may stand before and after a stem, from `clitics.tsv`. The first of each list is the empty one.
final class Affixes {

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

    private static final char FIRST_LETTER = 'ء';
    private static final int LETTERS = 'ي' - FIRST_LETTER + 1;

    private final List<Proclitic> proclitics;
    private final List<String> enclitics;
    private final List<String> endings;
    private final int[][] beginning = new int[LETTERS][];
    private final int[][] ending = new int[LETTERS][];

    private Affixes(List<Proclitic> proclitics, List<String> enclitics, List<String> endings) {
        this.proclitics = List.copyOf(proclitics);
        this.enclitics = List.copyOf(enclitics);
        this.endings = List.copyOf(endings);
        for (int i = 0; i < LETTERS; i++) {
            String letter = String.valueOf((char) (FIRST_LETTER + i));
            beginning[i] = IntStream.range(0, proclitics.size())
                    .filter(p -> p == 0 || proclitics.get(p).letters().startsWith(letter))
                    .toArray();
            ending[i] = IntStream.range(0, enclitics.size())
                    .filter(e -> e == 0 || enclitics.get(e).endsWith(letter))
                    .toArray();
        }
    }

    /// In the order of the table, which the weights follow.
    List<Proclitic> proclitics() {
        return proclitics;
    }

    /// In the order of the table, which the weights follow.
    List<String> enclitics() {
        return enclitics;
    }

    /// What a stem may end in beyond a stem that is known, the longer before the shorter.
    List<String> endings() {
        return endings;
    }

    /// The places of the proclitics that begin with an Arabic letter; the empty one is always among them.
    int[] beginning(char letter) {
        return beginning[letter - FIRST_LETTER];
    }

    /// The places of the enclitics that end in an Arabic letter; the empty one is always among them.
    int[] ending(char letter) {
        return ending[letter - FIRST_LETTER];
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
