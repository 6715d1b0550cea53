package didar.extract;

import didar.extract.Lexicon.ActWord;
import didar.record.Act;
import didar.record.Codes;
import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a speaker does with his words: by the verb that reports them and, where that one is neutral, by the words.
///
/// Every telling word adds its weight to its act; a word inside a longer one does not count. The verb's own act enters
/// with a weight of its own, and stands where nothing reaches [#ENOUGH].
final class Acts {

    private static final double ENOUGH = 2;

    private final Scan scan;

    Acts(Scan scan) {
        this.scan = scan;
    }

    /// The main act of a statement.
    ///
    /// @param readout whether it was said in talks: what is told there is a position, not news
    Act of(Said said, boolean readout) {
        if (said.actFixed) {
            return said.act;
        }
        Map<Act, Double> weights = new EnumMap<>(Act.class);
        weights.put(said.act, weight(said.act));
        for (Match<ActWord> match : words(said.first, said.last)) {
            weights.merge(match.value().act(), (double) match.value().weight(), Double::sum);
        }
        Act best = readout && said.act == Act.SAY ? Act.ASSESS : said.act;
        double most = Math.max(weights.get(said.act), ENOUGH - 0.01);
        for (Map.Entry<Act, Double> e : weights.entrySet()) {
            if (e.getValue() > most) {
                most = e.getValue();
                best = e.getKey();
            }
        }
        return best;
    }

    private static double weight(Act act) {
        return switch (act) {
            case SAY -> 0;
            case ASSESS -> 1.5;
            case ANNOUNCE -> 2;
            case DEMAND -> 2.5;
            case PRAISE -> 3;
            default -> 5;
        };
    }

    private List<Match<ActWord>> words(int first, int last) {
        List<Match<ActWord>> all = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            int from = all.size();
            if (scan.isWord(i)) {
                scan.lexicon().acts().match(scan.tokens(), i, last + 1, all);
            }
            int place = i - first;
            all.subList(from, all.size()).removeIf(m -> place >= m.value().within());
        }
        all.sort(Comparator.comparingInt((Match<ActWord> m) -> m.start() - m.end())
                .thenComparingInt(Match::start));
        List<Match<ActWord>> kept = new ArrayList<>();
        for (Match<ActWord> m : all) {
            boolean covered = false;
            for (Match<ActWord> k : kept) {
                covered |=
                        m.start() >= k.start() && m.end() <= k.end() && !(m.start() == k.start() && m.end() == k.end());
            }
            if (!covered) {
                kept.add(m);
            }
        }
        return kept;
    }

    /// The codes of an act: PLOVER 2.0 draft, which has no type for plain statements and appeals, and CAMEO 1.1b3.
    static Codes codes(Act act) {
        return switch (act) {
            case SAY, ANNOUNCE, ASSESS -> new Codes(null, "010");
            case HOPE -> new Codes(null, "013");
            case WARN -> new Codes(null, "012");
            case DENY -> new Codes(null, "016");
            case ADMIT -> new Codes(null, "015");
            case CONDOLE, CONGRATULATE -> new Codes(null, "018");
            case ASK, PROPOSE -> new Codes(null, "020");
            case DEMAND -> new Codes("REQUEST/change", "100");
            case PLEDGE -> new Codes("AGREE", "030");
            case INVITE -> new Codes("AGREE", "036");
            case THANK, PRAISE -> new Codes("SUPPORT", "051");
            case SUPPORT -> new Codes("SUPPORT", "050");
            case THREATEN -> new Codes("THREATEN/restrict", "130");
            case ACCUSE -> new Codes("ACCUSE/disapprove", "112");
            case CONDEMN -> new Codes("ACCUSE/disapprove", "111");
            case REJECT -> new Codes("REJECT/change", "120");
        };
    }
}
