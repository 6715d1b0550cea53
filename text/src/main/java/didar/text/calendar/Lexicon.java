package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Table;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The words of time of one language, as a trie over folded letters.
///
/// The tables write `~` where the parts of an entry may stand apart, be joined by a half-space, or run together.
final class Lexicon {

    /// The edge for a gap between words, whatever its width.
    static final char GAP = ' ';

    private static final List<String> TABLES =
            List.of("months.tsv", "weekdays.tsv", "numbers.tsv", "feasts.tsv", "words-fa.tsv", "words-ar.tsv");

    private static final class Persian {
        static final Lexicon WORDS = load(Language.PERSIAN::equals, _ -> true);
    }

    private static final class Arabic {
        static final Lexicon WORDS = load(Language.ARABIC::equals, _ -> true);
    }

    private static final class Pages {
        static final Lexicon WORDS = load(_ -> true, kind -> switch (kind) {
            case MONTH, WEEKDAY, PART, CLOCK, ANTE_MERIDIEM, POST_MERIDIEM, ERA, EQUIVALENT, LINK, UNIT -> true;
            default -> false;
        });
    }

    private static final int LETTERS = 0x700;

    /// Edge number of a character, 0 where no entry has it.
    private final byte[] code = new byte[LETTERS];
    private int codes = 1;
    private int width = 96;
    private int[] edges = new int[width * 256];
    private final ArrayList<Term @Nullable []> terms = new ArrayList<>();

    private Lexicon() {
        terms.add(null);
    }

    /// The words of a language that is read.
    static Lexicon of(Language language) {
        return switch (language) {
            case PERSIAN -> Persian.WORDS;
            case ARABIC -> Arabic.WORDS;
            default -> throw new IllegalArgumentException("no words of time for " + language);
        };
    }

    /// The dates of both languages, for lines whose language is not that of the page.
    static Lexicon ofPages() {
        return Pages.WORDS;
    }

    static final int ROOT = 0;

    /// The node after `node` by this letter, or 0.
    int next(int node, char letter) {
        int c = letter < LETTERS ? code[letter] : 0;
        return c == 0 ? 0 : edges[node * width + c];
    }

    /// What ends at the node.
    Term @Nullable [] terms(int node) {
        return terms.get(node);
    }

    private static Lexicon load(Predicate<Language> languages, Predicate<Kind> kinds) {
        var lexicon = new Lexicon();
        for (String table : TABLES) {
            // Kind, values apart by spaces, languages, form.
            for (Table.Row row : Table.read(Lexicon.class, table, 4)) {
                Term term = term(row);
                List<Language> its = languages(row);
                if (its.stream().anyMatch(languages) && kinds.test(term.kind())) {
                    lexicon.add(row.cell(3), term, its.contains(Language.ARABIC));
                }
            }
        }
        return lexicon;
    }

    private void add(String form, Term term, boolean arabic) {
        String folded = FoldedText.of(form).toString();
        spell(folded, term);
        if (arabic && folded.startsWith("ال")) {
            // «لـ» before the article drops its alif: «للأسبوع».
            spell("لل" + folded.substring(2), term);
        }
    }

    /// Enters every way to write the gaps.
    private void spell(String form, Term term) {
        int gap = form.indexOf('~');
        if (gap < 0) {
            enter(form, term);
            return;
        }
        String head = form.substring(0, gap);
        String tail = form.substring(gap + 1);
        spell(head + GAP + tail, term);
        spell(head + tail, term);
    }

    private void enter(String key, Term term) {
        int node = ROOT;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (code[c] == 0) {
                if (codes == width) {
                    throw new IllegalStateException("more letters than edges: " + key);
                }
                code[c] = (byte) codes++;
            }
            int at = node * width + code[c];
            if (edges[at] == 0) {
                int fresh = terms.size();
                terms.add(null);
                if ((fresh + 1) * width > edges.length) {
                    edges = Arrays.copyOf(edges, edges.length * 2);
                }
                edges[at] = fresh;
            }
            node = edges[at];
        }
        Term[] there = terms.get(node);
        if (there == null) {
            terms.set(node, new Term[] {term});
        } else if (!Arrays.asList(there).contains(term)) {
            Term[] more = Arrays.copyOf(there, there.length + 1);
            more[there.length] = term;
            terms.set(node, more);
        }
    }

    private static List<Language> languages(Table.Row row) {
        return switch (row.cell(2)) {
            case "fa" -> List.of(Language.PERSIAN);
            case "ar" -> List.of(Language.ARABIC);
            // English month names stand on pages in either language.
            case "en" -> List.of(Language.LATIN);
            case "fa,ar" -> List.of(Language.PERSIAN, Language.ARABIC);
            default -> throw row.wrong("no such language: " + row.cell(2));
        };
    }

    private static Term term(Table.Row row) {
        int number = 0;
        CalendarSystem calendar = null;
        DayPart part = null;
        ChronoUnit unit = null;
        Stretch stretch = null;
        Term.Strength strength = Term.Strength.ALONE;
        for (String value : row.words(1)) {
            switch (value) {
                case "-" -> {}
                case "persian", "islamic", "gregorian" -> calendar = CalendarSystem.valueOf(upper(value));
                case "morning", "noon", "afternoon", "evening", "night" -> part = DayPart.valueOf(upper(value));
                case "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries" ->
                    unit = ChronoUnit.valueOf(upper(value));
                case "early", "middle", "late" -> stretch = Stretch.valueOf(upper(value));
                case "alone", "plain", "dated", "guarded" -> strength = Term.Strength.valueOf(upper(value));
                default -> {
                    try {
                        number = Integer.parseInt(value);
                    } catch (NumberFormatException _) {
                        throw row.wrong("no such value: " + value);
                    }
                }
            }
        }
        return new Term(Kind.valueOf(upper(row.cell(0))), number, calendar, part, unit, stretch, strength);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
