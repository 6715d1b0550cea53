package didar.extract;

import didar.extract.Lexicon.ActWord;
import didar.record.Act;
import didar.record.Statement.Mode;
import didar.text.Phrases.Match;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Gathers what the act of a statement is judged by: the verb that reports it, the telling words of what is said
/// (`actwords.tsv`), the tones of its other words (`tones.tsv`), the classes of all of them ([WordClasses]), who
/// speaks.
final class ActFeatures {

    private static final int COARSE = 0;

    /// A class is a weaker witness than a word that somebody wrote down for what it tells.
    private static final double CLASS_WEIGHT = 0.4;

    /// Arabic words that were not counted are looked up without these.
    private static final List<String> PROCLITICS = List.of("وال", "بال", "فال", "لل", "ال", "و", "ف", "ب", "ل");

    private static final int SHORTEST_STEM = 3;

    /// What a lost half-space parts from a Persian word, in front and behind.
    private static final Set<String> PARTED_PREFIXES = Set.of("می", "نمی");

    private static final Set<String> PARTED_SUFFIXES =
            Set.of("ها", "های", "هایی", "هایش", "هایشان", "هایمان", "ای", "ام", "ایم", "اید", "اند", "تر", "ترین");

    /// Longer contents are judged by their beginning, in tokens.
    private static final int READ = 120;

    /// What stands in the first words weighs more.
    private static final int OPENING = 5;

    /// The names of a kind of features, made once.
    private record Family<E extends Enum<E>>(Map<E, String> names) {

        Family(String prefix, Class<E> members) {
            this(new EnumMap<>(members));
            for (E member : members.getEnumConstants()) {
                names.put(member, prefix + name(member));
            }
        }

        String of(E member) {
            return Objects.requireNonNull(names.get(member));
        }
    }

    private static final Family<Act> CUE = new Family<>("cue:", Act.class);
    private static final Family<Act> TOLD = new Family<>("told:", Act.class);
    private static final Family<Act> TELLING = new Family<>("telling:", Act.class);
    private static final Family<Tone> TONE = new Family<>("tone:", Tone.class);
    private static final Family<Tone> TONES = new Family<>("tones:", Tone.class);
    private static final Family<Tone> OPENS = new Family<>("opens:", Tone.class);

    private static final Set<Tone> BARE = EnumSet.of(Tone.AMOUNT, Tone.PROCEEDING, Tone.INCIDENT);

    private final Scan scan;
    private final Tones tones;
    private final WordClasses classes;

    ActFeatures(Scan scan, Tones tones, WordClasses classes) {
        this.scan = scan;
        this.tones = tones;
        this.classes = classes;
    }

    ActEvidence of(Said said) {
        ActEvidence evidence = new ActEvidence();
        int last = Math.min(said.last, said.first + READ - 1);
        int[] words = words(said.first, last);
        evidence.add("one", 1);
        cue(said, evidence);
        shape(said, words, evidence);
        tellingWords(said.first, words, evidence);
        tones(said.first, words, evidence);
        classes(said.first, words, evidence);
        return evidence;
    }

    private static void cue(Said said, ActEvidence evidence) {
        Act act = said.act;
        evidence.add(CUE.of(act), 1);
        evidence.add("lemma:" + said.lemma, 1);
        evidence.lean(act, "cue", 1);
        boolean neutral = act == Act.SAY || act == Act.ASSESS || act == Act.ANNOUNCE;
        evidence.lean(act, neutral ? "cue neutral" : "cue marked", 1);
    }

    private void shape(Said said, int[] words, ActEvidence evidence) {
        int last = said.first + words.length - 1;
        int numbers = 0;
        boolean question = false;
        for (int i = said.first; i <= last; i++) {
            numbers += scan.tokens().kind(i) == Tokens.Kind.NUMBER ? 1 : 0;
            question |= scan.is(i, "؟") || scan.is(i, "?");
        }
        evidence.add(said.mode == Mode.DIRECT ? "direct" : "indirect", 1);
        evidence.add("length", Math.min(words[words.length - 1] + 1, 60) / 30.0);
        evidence.add("numbers", Math.min(numbers, 4) / 2.0);
        evidence.add("question", question ? 1 : 0);
        evidence.add("speaker:" + (said.speaker == null ? "none" : name(said.speaker.root().kind)), 1);
    }

    private void tellingWords(int first, int[] words, ActEvidence evidence) {
        Map<Act, Integer> sums = new EnumMap<>(Act.class);
        Map<Act, Integer> heaviest = new EnumMap<>(Act.class);
        Set<Act> early = EnumSet.noneOf(Act.class);
        for (Match<ActWord> match : tellingWords(first, words)) {
            Act act = match.value().act();
            sums.merge(act, match.value().weight(), Integer::sum);
            heaviest.merge(act, match.value().weight(), Math::max);
            if (words[match.first() - first] < OPENING) {
                early.add(act);
            }
        }
        int most = sums.values().stream().max(Integer::compare).orElse(0);
        long alike = sums.values().stream().filter(sum -> sum == most).count();
        sums.forEach((act, sum) -> {
            evidence.add(TOLD.of(act), 1);
            evidence.add(TELLING.of(act), Math.min(sum, 4) / 2.0);
            evidence.lean(act, "telling", Math.min(sum, 5) / 3.0);
            evidence.lean(act, "strong", heaviest.getOrDefault(act, 0) >= 3 ? 1 : 0);
            evidence.lean(act, "early", early.contains(act) ? Math.min(sum, 4) / 3.0 : 0);
            evidence.lean(act, "most", sum == most ? 1 : 0);
            evidence.lean(act, "alone most", sum == most && alike == 1 && sum >= 2 ? 1 : 0);
        });
    }

    /// The telling words of a stretch; one inside a longer one does not count.
    private List<Match<ActWord>> tellingWords(int first, int[] words) {
        List<Match<ActWord>> all = new ArrayList<>();
        int last = first + words.length - 1;
        for (int i = first; i <= last; i++) {
            if (scan.isWord(i)) {
                scan.lexicon().acts().match(scan.tokens(), i, last + 1, all);
            }
        }
        all.removeIf(m -> words[m.first() - first] >= m.value().within());
        all.sort(Comparator.comparingInt((Match<ActWord> m) -> m.start() - m.end())
                .thenComparingInt(Match::start));
        List<Match<ActWord>> kept = new ArrayList<>();
        for (Match<ActWord> m : all) {
            if (kept.stream().noneMatch(k -> isInside(m, k))) {
                kept.add(m);
            }
        }
        return kept;
    }

    private static boolean isInside(Match<ActWord> inner, Match<ActWord> outer) {
        return inner.start() >= outer.start()
                && inner.end() <= outer.end()
                && inner.end() - inner.start() < outer.end() - outer.start();
    }

    private void tones(int first, int[] words, ActEvidence evidence) {
        int last = first + words.length - 1;
        Map<Tone, Integer> counts = new EnumMap<>(Tone.class);
        Set<Tone> opening = EnumSet.noneOf(Tone.class);
        for (int i = first; i <= last; i++) {
            Set<Tone> here = tones.at(i, last + 1);
            here.forEach(tone -> counts.merge(tone, 1, Integer::sum));
            if (words[i - first] < OPENING - 1) {
                opening.addAll(here);
            }
        }
        int polarity = 0;
        for (Map.Entry<Tone, Integer> entry : counts.entrySet()) {
            Tone tone = entry.getKey();
            int count = entry.getValue();
            polarity += tone.sign * count;
            evidence.add(TONE.of(tone), 1);
            evidence.add(TONES.of(tone), Math.min(count, 4) / 2.0);
            tone.acts.forEach(act -> evidence.lean(act, "tone", Math.min(count, 3) / 3.0));
        }
        opening.forEach(tone -> evidence.add(OPENS.of(tone), 1));
        evidence.add("polarity", Math.clamp(polarity / 2.0, -2, 2));
        evidence.add("bare", BARE.containsAll(counts.keySet()) ? 1 : 0);
    }

    private void classes(int first, int[] words, ActEvidence evidence) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < words.length; ) {
            int start = i;
            do {
                i++;
            } while (i < words.length && words[i] == words[start]);
            counts.merge(wordClass(first + start, first + i), 1, Integer::sum);
        }
        counts.remove(0);
        counts.forEach((wordClass, count) -> evidence.add("class:" + wordClass, Math.min(count, 2) * CLASS_WEIGHT));
    }

    /// For each token of a stretch the word that it belongs to, from 0: a lost half-space parts a word into tokens.
    private int[] words(int first, int last) {
        int[] words = new int[last - first + 1];
        boolean persian = scan.lexicon().isPersian();
        for (int i = 1; i < words.length; i++) {
            boolean parted = persian
                    && (PARTED_SUFFIXES.contains(scan.form(first + i))
                            || PARTED_PREFIXES.contains(scan.form(first + i - 1)));
            words[i] = words[i - 1] + (parted ? 0 : 1);
        }
        return words;
    }

    /// The class of a word, 0 if it was not counted.
    private int wordClass(int token, int after) {
        String form = scan.tokens().kind(token) == Tokens.Kind.NUMBER
                ? "0"
                : scan.form(token).replace("\u200c", "");
        for (int i = token + 1; i < after; i++) {
            form += scan.form(i);
        }
        int slot = slot(form);
        if (slot < 0 && !scan.lexicon().isPersian()) {
            for (String proclitic : PROCLITICS) {
                if (form.startsWith(proclitic) && form.length() - proclitic.length() >= SHORTEST_STEM) {
                    slot = slot(form.substring(proclitic.length()));
                    break;
                }
            }
        }
        return classes.wordClass(slot, COARSE);
    }

    private int slot(String word) {
        return classes.find(Hashing.word(word.toCharArray(), 0, word.length()));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
