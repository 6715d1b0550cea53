package didar.extract;

import static didar.text.Phrases.Affixes.ARABIC_NAME;
import static didar.text.Phrases.Affixes.ARABIC_NOUN;
import static didar.text.Phrases.Affixes.ARABIC_VERB;
import static didar.text.Phrases.Affixes.NONE;
import static didar.text.Phrases.Affixes.PERSIAN_NAME;
import static didar.text.Phrases.Affixes.PERSIAN_NOUN;

import didar.extract.Entry.Shape;
import didar.record.Act;
import didar.record.Entity;
import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Phrases;
import didar.text.Phrases.Affixes;
import didar.text.latin.Romanization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All words and phrases that the reading of one language knows, in one dictionary.
final class Lexicon {

    private final Language language;
    private final boolean persian;
    private final Phrases<Entry> phrases;
    private final Phrases<ActWord> acts;
    private final Phrases<Tone> tones;
    private final Romanization romanization;

    /// A word that reveals an act.
    ///
    /// @param within how many words from the start of the content it may stand
    record ActWord(Act act, int weight, int within) {}

    private Lexicon(
            Language language,
            Phrases<Entry> phrases,
            Phrases<ActWord> acts,
            Phrases<Tone> tones,
            Romanization romanization) {
        this.language = language;
        this.persian = language == Language.PERSIAN;
        this.phrases = phrases;
        this.acts = acts;
        this.tones = tones;
        this.romanization = romanization;
    }

    Language language() {
        return language;
    }

    boolean isPersian() {
        return persian;
    }

    Phrases<Entry> phrases() {
        return phrases;
    }

    Phrases<ActWord> acts() {
        return acts;
    }

    Phrases<Tone> tones() {
        return tones;
    }

    Romanization romanization() {
        return romanization;
    }

    /// Reads the tables of a language.
    static Lexicon load(Language language, Romanization romanization) {
        Loader loader = new Loader(language);
        loader.load();
        return new Lexicon(language, loader.phrases.build(), loader.acts.build(), loader.tones.build(), romanization);
    }

    private static final class Loader {
        private final boolean persian;
        private final String folder;
        private final Phrases.Builder<Entry> phrases = new Phrases.Builder<>();
        private final Phrases.Builder<ActWord> acts = new Phrases.Builder<>();
        private final Phrases.Builder<Tone> tones = new Phrases.Builder<>();
        private final Set<String> infinitives = new HashSet<>();
        private final Map<String, String> pastStems = new HashMap<>();

        Loader(Language language) {
            persian = language == Language.PERSIAN;
            folder = language.tag() + "/";
        }

        void load() {
            functionWords();
            if (persian) {
                persianVerbs();
                persianCues();
            } else {
                arabicCues();
                relays();
                lightVerbs();
                abstractNouns();
            }
            nounCues();
            openers();
            remarks();
            offices();
            honorifics();
            organizationHeads();
            people();
            actWords();
            toneWords();
            encounters();
            countries();
            places();
            organizations();
            persons();
            givenNames();
            surnames();
            particles();
        }

        private void add(String phrase, Entry entry, Affixes affixes) {
            if (!phrase.isBlank()) {
                phrases.add(phrase, entry, affixes);
            }
        }

        private Affixes noun() {
            return persian ? PERSIAN_NOUN : ARABIC_NOUN;
        }

        private Affixes name() {
            return persian ? PERSIAN_NAME : ARABIC_NAME;
        }

        private void functionWords() {
            Table.read(folder + "functionwords.tsv", row -> {
                Entry.WordClass kind = parse(Entry.WordClass.class, row.cell(1), row);
                for (String word : row.alternatives(0)) {
                    add(word, new Entry.Function(kind), persian ? NONE : ARABIC_NOUN);
                }
            });
        }

        private void persianVerbs() {
            Table.read(folder + "verbs.tsv", row -> {
                infinitives.add(row.cell(0));
                pastStems.put(row.cell(0), row.cell(1));
                PersianVerbs.inflect(
                        row.cell(0), row.cell(1), row.cell(2), (form, meaning) -> add(form, meaning, NONE));
            });
            Table.read(folder + "irregular.tsv", row -> {
                String person = row.cell(3);
                add(
                        row.cell(1),
                        new Entry.VerbForm(
                                row.cell(0),
                                person.charAt(0) - '0',
                                person.endsWith("p"),
                                row.cell(4).equals("-"),
                                false,
                                true),
                        NONE);
            });
        }

        private void persianCues() {
            Map<String, List<Entry.Cue>> simple = new HashMap<>();
            Table.read(folder + "cues.tsv", row -> {
                List<String> verbs = verbs(row);
                Entry.Cue entry = new Entry.Cue(cue(row, verbs, row.words(3), 4, 5), Shape.WORD, false, false);
                if (row.cell(1).isEmpty()) {
                    verbs.forEach(verb ->
                            simple.computeIfAbsent(verb, _ -> new ArrayList<>()).add(entry));
                }
                for (String word : row.alternatives(1)) {
                    add(word, entry, PERSIAN_NAME);
                    for (String verb : verbs) {
                        joined(word, verb, entry.row());
                    }
                }
            });
            simpleForms(simple, "verbs.tsv");
            Table.read(folder + "compounds.tsv", row -> add(row.cell(0), new Entry.Compound(row.cell(1)), NONE));
        }

        /// «اظهارداشت», «یادآورشد», «معتقدند»: word and verb run together.
        private void joined(String word, String verb, Entry.CueRow row) {
            if (verb.equals("بودن") && !word.endsWith("ی")) {
                add(word + "ند", new Entry.Cue(row, Shape.PAST, false, true), PERSIAN_NAME);
            }
            String stem = pastStems.getOrDefault(verb, "");
            if (!stem.isEmpty()) {
                add(word + stem, new Entry.Cue(row, Shape.PAST, false, false), PERSIAN_NAME);
                add(word + stem + "ند", new Entry.Cue(row, Shape.PAST, false, true), PERSIAN_NAME);
            }
        }

        /// The third-person forms of verbs that report without a nonverbal part.
        private void simpleForms(Map<String, List<Entry.Cue>> simple, String table) {
            Table.read(folder + table, row -> {
                List<Entry.Cue> cues = simple.getOrDefault(row.cell(0), List.of());
                if (cues.isEmpty()) {
                    return;
                }
                PersianVerbs.inflect(row.cell(0), row.cell(1), row.cell(2), (form, meaning) -> {
                    // a bare participle reports in «گفته که» only; of other verbs it is an adjective
                    boolean reports = !meaning.passive()
                            && (meaning.finite() || row.cell(0).equals("گفتن"));
                    if (meaning.person() == 3 && !meaning.negative() && reports) {
                        cues.forEach(cue ->
                                add(form, new Entry.Cue(cue.row(), Shape.PAST, false, meaning.plural()), PERSIAN_NAME));
                    }
                });
            });
        }

        /// The verbs of a row; each id runs up to and including its infinitive («کردن به عمل آوردن» is two of them).
        private List<String> verbs(Table.Row row) {
            List<String> ids = new ArrayList<>();
            StringBuilder id = new StringBuilder();
            for (String word : row.words(2)) {
                id.append(id.isEmpty() ? "" : " ").append(word);
                if (infinitives.contains(id.toString())) {
                    ids.add(id.toString());
                    id.setLength(0);
                }
            }
            if (!id.isEmpty()) {
                throw row.wrong("no such verb: '" + id + "'");
            }
            return ids;
        }

        private void arabicCues() {
            Table.read(folder + "cues.tsv", row -> {
                Entry.CueRow cue = cue(row, List.of(), row.words(6), 7, 8);
                arabicForms(row.words(1), cue, Shape.PAST);
                arabicForms(row.words(2), cue, Shape.PRESENT);
                arabicForms(row.words(3), cue, Shape.PASSIVE);
                arabicForms(row.words(4), cue, Shape.PARTICIPLE);
                arabicForms(row.words(5), cue, Shape.MASDAR);
            });
        }

        private void arabicForms(List<String> forms, Entry.CueRow cue, Shape shape) {
            for (String form : forms) {
                boolean feminine = switch (shape) {
                    case PRESENT -> form.startsWith("ت");
                    case PARTICIPLE -> form.endsWith("ة");
                    default -> form.endsWith("ت") || form.endsWith("تا");
                };
                boolean plural =
                        form.endsWith("وا") || form.endsWith("ون") || form.endsWith("ين") || form.endsWith("ان");
                add(
                        form,
                        new Entry.Cue(cue, shape, feminine, plural),
                        shape == Shape.MASDAR ? ARABIC_NOUN : ARABIC_VERB);
            }
        }

        private Entry.CueRow cue(Table.Row row, List<String> verbs, List<String> frames, int act, int flags) {
            return new Entry.CueRow(
                    row.cell(0),
                    verbs,
                    frames.stream().map(Entry.Frame::parse).toList(),
                    parse(Act.class, row.cell(act), row),
                    Set.copyOf(row.words(flags)));
        }

        private void relays() {
            Table.read(folder + "relays.tsv", row -> {
                for (String form : row.words(1)) {
                    add(form, new Entry.Relay(), ARABIC_VERB);
                }
            });
        }

        private void lightVerbs() {
            Table.read(folder + "lightverbs.tsv", row -> {
                Set<String> nouns = new HashSet<>();
                for (String noun : row.words(2)) {
                    nouns.add(FoldedText.of(noun).toString());
                }
                Entry.CueRow cue = new Entry.CueRow(
                        row.cell(0),
                        List.of(),
                        row.words(3).stream().map(Entry.Frame::parse).toList(),
                        parse(Act.class, row.cell(4), row),
                        Set.of());
                for (String form : row.words(1)) {
                    boolean participle = form.startsWith("م") && form.length() > 4;
                    boolean feminine = form.endsWith("ت")
                            || participle && form.endsWith("ة")
                            || form.startsWith("ت") && form.length() > 3;
                    add(
                            form,
                            new Entry.LightVerb(
                                    cue,
                                    nouns,
                                    participle ? Shape.PARTICIPLE : Shape.PAST,
                                    feminine,
                                    form.endsWith("وا") || form.endsWith("ون")),
                            ARABIC_VERB);
                }
            });
        }

        private void abstractNouns() {
            Table.read(folder + "notpeople.tsv", row -> add(row.cell(0), new Entry.NotPeople(), ARABIC_NOUN));
            Table.read(folder + "abstractnouns.tsv", row -> add(row.cell(0), new Entry.AbstractNoun(), ARABIC_NOUN));
        }

        private void nounCues() {
            Table.read(folder + "nouncues.tsv", row -> {
                if (!persian && !row.cell(1).startsWith("P+S")) {
                    return;
                }
                int act = persian ? 1 : 2;
                int flag = persian ? 2 : 3;
                for (String phrase : row.alternatives(0)) {
                    add(
                            phrase,
                            new Entry.NounCue(
                                    phrase,
                                    parse(Act.class, row.cell(act), row),
                                    row.words(flag).contains("source")),
                            persian ? NONE : ARABIC_VERB);
                }
            });
        }

        private void openers() {
            Table.read(folder + "openers.tsv", row -> {
                Act act = persian && !row.cell(2).isEmpty() ? parse(Act.class, row.cell(2), row) : null;
                List<String> kind = row.words(1);
                for (String written : row.alternatives(0)) {
                    String phrase = upToGap(written);
                    add(
                            phrase,
                            new Entry.Opener(kind.isEmpty() ? "" : kind.getFirst(), act),
                            persian ? NONE : ARABIC_VERB);
                }
            });
        }

        /// A phrase up to its «…» or up to a proclitic of the next word («لـ») at its end.
        private static String upToGap(String phrase) {
            int gap = phrase.indexOf('…');
            String s = (gap < 0 ? phrase : phrase.substring(0, gap)).strip();
            return s.endsWith("ـ") ? s.substring(0, Math.max(0, s.lastIndexOf(' '))) : s;
        }

        private void remarks() {
            Table.read(folder + "remarks.tsv", row -> {
                for (String phrase : row.alternatives(0)) {
                    add(phrase, new Entry.Remark(), persian ? NONE : ARABIC_VERB);
                }
            });
        }

        private void offices() {
            Table.read(folder + "offices.tsv", row -> {
                boolean full = row.words(1).contains("full");
                boolean works = row.words(1).contains("works");
                for (String head : row.alternatives(0)) {
                    add(head, new Entry.Office(head, full, works, false), noun());
                }
                for (String plural : persian ? row.alternatives(2) : grouped(row)) {
                    add(plural, new Entry.Office(row.alternatives(0).getFirst(), full, works, true), noun());
                }
                if (!persian) {
                    for (String feminine : row.alternatives(2)) {
                        add(feminine, new Entry.Office(row.alternatives(0).getFirst(), full, works, false), noun());
                    }
                }
            });
        }

        /// The plurals of an Arabic head of several words stand one after the other, each of as many words.
        private static List<String> grouped(Table.Row row) {
            int size = row.words(0).size();
            List<String> words = row.words(3);
            List<String> plurals = new ArrayList<>();
            for (int i = 0; i + size <= words.size(); i += size) {
                plurals.add(String.join(" ", words.subList(i, i + size)));
            }
            return plurals;
        }

        private void honorifics() {
            Table.read(folder + "honorifics.tsv", row -> {
                for (String phrase : row.alternatives(0)) {
                    add(
                            phrase,
                            new Entry.Honorific(!row.cell(1).equals("after"), row.cell(2)),
                            persian ? NONE : ARABIC_NOUN);
                }
            });
        }

        private void organizationHeads() {
            Table.read(folder + "organizations.tsv", row -> {
                Entity.Kind kind = row.cell(2).contains("group") ? Entity.Kind.GROUP : Entity.Kind.ORGANIZATION;
                boolean full = row.words(1).contains("full");
                for (String head : row.alternatives(0)) {
                    add(head, new Entry.OrganizationHead(head, full, kind), noun());
                }
            });
        }

        private void people() {
            Table.read(folder + "people.tsv", row -> {
                for (String word : row.alternatives(0)) {
                    add(word, new Entry.People(persian), noun());
                }
                if (!persian) {
                    for (String word : row.words(1)) {
                        add(word.replace("|", ""), new Entry.People(true), noun());
                    }
                }
            });
        }

        private void actWords() {
            Table.read(folder + "actwords.tsv", row -> {
                int weight = row.cell(2).isEmpty() ? 1 : Integer.parseInt(row.cell(2));
                for (String phrase : row.alternatives(0)) {
                    acts.add(
                            phrase,
                            new ActWord(parse(Act.class, row.cell(1), row), weight, within(row.cell(3))),
                            persian ? PERSIAN_NOUN : ARABIC_VERB);
                }
            });
        }

        private void toneWords() {
            Table.read(folder + "tones.tsv", row -> {
                Tone tone = parse(Tone.class, row.cell(0), row);
                for (String phrase : row.alternatives(1)) {
                    tones.add(phrase, tone, noun());
                }
            });
        }

        private int within(String position) {
            return switch (position) {
                case "start" -> persian ? 4 : 2;
                case "head" -> 8;
                default -> Integer.MAX_VALUE;
            };
        }

        private void encounters() {
            Table.read(folder + "encounters.tsv", row -> {
                didar.record.Event.Type type = parse(didar.record.Event.Type.class, row.cell(1), row);
                boolean noun = row.cell(2).equals("noun") || row.cell(2).equals("noun-go");
                for (String form : row.alternatives(3)) {
                    add(
                            form,
                            new Entry.Encounter(new Entry.EncounterRow(row.cell(0), type, row.cell(2))),
                            persian ? NONE : noun ? ARABIC_NOUN : ARABIC_VERB);
                }
            });
        }

        private void countries() {
            int names = persian ? 2 : 3;
            int demonyms = persian ? 4 : 5;
            int capital = persian ? 6 : 7;
            Table.read("names/countries.tsv", row -> {
                String iso = row.cell(0);
                List<String> weak = row.alternatives(10);
                for (String form : row.alternatives(names)) {
                    named(form, new Entry.Known(Entity.Kind.PLACE, row.cell(1), iso, true, weak.contains(form)));
                }
                for (String form : row.alternatives(demonyms)) {
                    add(form, new Entry.Demonym(iso, row.cell(1)), noun());
                }
                for (String form : row.alternatives(capital)) {
                    add(form, new Entry.Known(Entity.Kind.PLACE, form, iso, false, false), name());
                }
            });
        }

        private void places() {
            int names = persian ? 3 : 4;
            Table.read("names/places.tsv", row -> {
                List<String> weak = row.alternatives(6);
                @Nullable String country = row.cell(1).equals("INT") ? null : row.cell(1);
                for (String form : row.alternatives(names)) {
                    named(form, new Entry.Known(Entity.Kind.PLACE, row.cell(2), country, false, weak.contains(form)));
                }
            });
        }

        private void organizations() {
            int names = persian ? 3 : 4;
            Table.read("names/organizations.tsv", row -> {
                Entity.Kind kind = row.cell(0).equals("group") ? Entity.Kind.GROUP : Entity.Kind.ORGANIZATION;
                @Nullable
                String country = row.cell(1).length() == 3 && !row.cell(1).equals("INT") ? row.cell(1) : null;
                for (String form : row.alternatives(names)) {
                    named(form, new Entry.Known(kind, row.cell(2), country, false, false));
                }
            });
        }

        /// Adds a name; before an Arabic article «لـ» melts into it: «للقاهرة».
        private void named(String form, Entry.Known known) {
            add(form, known, name());
            if (!persian && form.startsWith("ال")) {
                add("لل" + form.substring(2), known, NONE);
                add("ولل" + form.substring(2), known, NONE);
            }
        }

        private void persons() {
            int names = persian ? 2 : 3;
            Table.read("names/people.tsv", row -> {
                @Nullable String country = row.cell(1).isEmpty() ? null : row.cell(1);
                for (String form : row.alternatives(names)) {
                    add(form, new Entry.Known(Entity.Kind.PERSON, row.cell(0), country, false, false), name());
                }
            });
        }

        private void givenNames() {
            Table.read("names/given.tsv", row -> {
                if (mine(row.cell(1))) {
                    char gender = row.cell(2).isEmpty() ? 'u' : row.cell(2).charAt(0);
                    add(
                            row.cell(0),
                            new Entry.GivenName(
                                    gender, weight(row.cell(3)), row.cell(4).equals("1")),
                            name());
                }
            });
        }

        private void surnames() {
            Table.read("names/surnames.tsv", row -> {
                if (mine(row.cell(1))) {
                    add(
                            row.cell(0),
                            new Entry.Surname(weight(row.cell(2)), row.cell(3).equals("1")),
                            name());
                }
            });
        }

        private void particles() {
            Table.read("names/nameparticles.tsv", row -> {
                if (mine(row.cell(1))) {
                    for (String form : row.alternatives(0)) {
                        add(form, new Entry.NameParticle(row.cell(2)), name());
                    }
                }
            });
        }

        private boolean mine(String language) {
            return language.equals("both") || language.equals(persian ? "fa" : "ar");
        }

        private static int weight(String s) {
            return s.isEmpty() ? 1 : Integer.parseInt(s);
        }

        private static <E extends Enum<E>> E parse(Class<E> type, String word, Table.Row row) {
            try {
                return Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw row.wrong("'" + word + "' is no " + type.getSimpleName());
            }
        }
    }
}
