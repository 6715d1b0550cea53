package didar.extract;

import didar.record.Act;
import didar.record.Entity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a word or phrase of the lexicon stands for.
sealed interface Entry {

    /// A word of a closed class.
    record Function(WordClass kind) implements Entry {}

    /// Closed word classes, as the lexicons name them.
    enum WordClass {
        PREP,
        CONJ,
        SCONJ,
        DET,
        PRON,
        ADV,
        NEG,
        AUX,
        PART,
        NUM,
        INTERJ
    }

    /// An inflected form of a Persian verb.
    ///
    /// @param infinitive the verb
    /// @param person 1 to 3; 3 for a bare participle
    /// @param finite false for a bare participle («گفته») or infinitive
    record VerbForm(String infinitive, int person, boolean plural, boolean negative, boolean passive, boolean finite)
            implements Entry {}

    /// The nonverbal part of a Persian reporting verb, or a form of an Arabic one.
    ///
    /// @param shape how an Arabic form reports; [Shape#WORD] in Persian
    record Cue(CueRow row, Shape shape, boolean feminine, boolean plural) implements Entry {}

    enum Shape {
        WORD,
        PAST,
        PRESENT,
        PASSIVE,
        PARTICIPLE,
        MASDAR
    }

    /// A word that reports without being a verb: «به گفته», «بحسب».
    ///
    /// @param source whether it mostly names the reporter's own source
    record NounCue(String phrase, Act act, boolean source) implements Entry {}

    /// The head of an office: «وزیر», «المتحدث باسم».
    ///
    /// @param full whether it can stand without a complement
    /// @param works whether the place of work may follow («الباحث في معهد …»)
    record Office(String head, boolean full, boolean works, boolean plural) implements Entry {}

    /// A title that stands outside the name.
    record Honorific(boolean before, String kind) implements Entry {}

    /// The head of an organisation's name.
    record OrganizationHead(String head, boolean full, Entity.Kind kind) implements Entry {}

    /// A name of the gazetteers.
    ///
    /// @param english the name in English, which is also its key across scripts
    /// @param country ISO 3166-1 alpha-3, `null` where it has none
    /// @param weak whether the form is also an ordinary word
    record Known(Entity.Kind kind, String english, @Nullable String country, boolean isCountry, boolean weak)
            implements Entry {}

    /// «روسی», «روسية»: of a country.
    record Demonym(String country, String english) implements Entry {}

    record GivenName(char gender, int weight, boolean ambiguous) implements Entry {}

    record Surname(int weight, boolean ambiguous) implements Entry {}

    /// «بن», «آل», «أبو»: joins names.
    record NameParticle(String joins) implements Entry {}

    /// A word for people who speak without a name: «منابع», «خبراء».
    record People(boolean plural) implements Entry {}

    /// An adverbial that belongs neither to the speaker nor to what is said.
    ///
    /// @param act the act of a participial that reports by itself, `null` otherwise
    record Opener(String kind, @Nullable Act act) implements Entry {}

    /// The reporter's own remark.
    record Remark() implements Entry {}

    /// A verb that relays another's words: «نقلت».
    record Relay() implements Entry {}

    /// An Arabic verb that reports together with a noun («قدم … التهنئة»).
    ///
    /// @param nouns folded
    record LightVerb(CueRow row, Set<String> nouns, Shape shape, boolean feminine, boolean plural) implements Entry {

        public LightVerb {
            nouns = Set.copyOf(nouns);
        }
    }

    /// A word that makes another verb of one that reports («نماز خواندن»).
    record Compound(String infinitive) implements Entry {}

    /// An Arabic noun that can head what is said («ضرورة …»).
    record AbstractNoun() implements Entry {}

    /// An Arabic word that has the shape of a plural of persons and is none.
    record NotPeople() implements Entry {}

    /// A word that tells of an encounter.
    record Encounter(EncounterRow row) implements Entry {}

    /// One reporting verb of the data.
    ///
    /// @param frames in order of preference
    /// @param flags as the head of the table explains them
    record CueRow(String lemma, List<String> verbs, List<Frame> frames, Act act, Set<String> flags) {

        public CueRow {
            verbs = List.copyOf(verbs);
            frames = List.copyOf(frames);
            flags = Set.copyOf(flags);
        }

        boolean has(Slot content) {
            return frame(content) != null;
        }

        /// One of these words must stand in the complement; empty where any will do.
        List<String> needed() {
            for (String flag : flags) {
                if (flag.startsWith("need=")) {
                    return List.of(flag.substring(5).split(",", -1));
                }
            }
            return List.of();
        }

        @Nullable
        Frame frame(Slot content) {
            for (Frame frame : frames) {
                if (frame.content() == content) {
                    return frame;
                }
            }
            return null;
        }

        /// Mostly goes on with the same speaker.
        boolean continuing() {
            return flags.contains("cont");
        }

        /// Reports only with a clause or a quotation.
        boolean weak() {
            return flags.contains("weak");
        }
    }

    /// What a reporting verb takes.
    ///
    /// @param addressee what stands before the content and does not belong to it, `null` if nothing does
    record Frame(@Nullable Slot addressee, Slot content) {

        /// @param s as in the data: `anna`, `ila`, `obj+bi` …
        static Frame parse(String s) {
            int plus = s.indexOf('+');
            if (s.equals("obj+pred") || s.equals("ra+")) {
                return new Frame(null, Slot.PREDICATE);
            }
            return plus < 0
                    ? new Frame(null, Slot.parse(s))
                    : new Frame(Slot.parse(s.substring(0, plus)), Slot.parse(s.substring(plus + 1)));
        }
    }

    /// A place in the frame of a reporting verb.
    enum Slot {
        COLON("colon"),
        /// Persian «که», Arabic «أنّ»: a clause.
        CLAUSE("ke", "anna"),
        /// The direct object.
        OBJECT("ra", "obj"),
        /// The object with what is said of it.
        PREDICATE("ra+", "pred"),
        /// What stands between the two parts of a Persian verb.
        GAP("gap"),
        AFTER("after"),
        BAR("bar"),
        AZ("az"),
        BE("be"),
        BA("ba"),
        DAR("dar"),
        NESBAT("nesbat"),
        DARBARE("darbare"),
        BARAYE("baraye"),
        BABAT("babat"),
        ILA("ila"),
        ALA("ala"),
        BI("bi"),
        AN("an"),
        MIN("min"),
        FI("fi"),
        LI("li"),
        MAA("maa"),
        HAWL("hawl");

        private final String name;
        private final String otherName;

        Slot(String name) {
            this(name, name);
        }

        Slot(String name, String otherName) {
            this.name = name;
            this.otherName = otherName;
        }

        static Slot parse(String s) {
            for (Slot slot : values()) {
                if (slot.name.equals(s) || slot.otherName.equals(s)) {
                    return slot;
                }
            }
            throw new IllegalArgumentException("no such frame: '" + s + "'");
        }
    }

    /// One word of the data that tells of an encounter; see `encounters.tsv`.
    record EncounterRow(String lemma, didar.record.Event.Type type, String frame) {}
}
