package didar.extract;

import didar.record.Act;
import didar.record.Codes;
import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a speaker does with his words: by the verb that reports them and, where that one is neutral, by the words.
final class Acts {

    private final Scan scan;

    Acts(Scan scan) {
        this.scan = scan;
    }

    /// The main act of a statement.
    Act of(Said said) {
        if (said.actFixed) {
            return said.act;
        }
        Map<Act, Integer> weights = new EnumMap<>(Act.class);
        List<Match<Lexicon.ActWord>> found = new ArrayList<>();
        for (int i = said.first; i <= said.last; i++) {
            found.clear();
            scan.lexicon().acts().match(scan.tokens(), i, said.last + 1, found);
            for (Match<Lexicon.ActWord> m : found) {
                Lexicon.ActWord word = m.value();
                if (!word.start() || i - said.first < 4) {
                    weights.merge(word.act(), word.weight(), Integer::sum);
                }
            }
        }
        Act best = said.act;
        int most = said.act == Act.SAY ? 0 : said.act == Act.ASSESS ? 0 : 1;
        for (Map.Entry<Act, Integer> e : weights.entrySet()) {
            if (e.getValue() > most) {
                most = e.getValue();
                best = e.getKey();
            }
        }
        return best;
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
