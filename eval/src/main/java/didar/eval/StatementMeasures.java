package didar.eval;

import didar.eval.Matching.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Statements: found where contents overlap by half, right where the speaker is too.
///
/// `content03` and `content08` are the contents alone, at an overlap of 0.3 and 0.8. Speaker, via, cue, mode and act
/// are those of statements that were found, whether their speaker is right or not.
final class StatementMeasures {

    private static final double SAME = 0.5;
    private static final double ROUGHLY = 0.3;
    private static final double CLOSELY = 0.8;
    /// Of two that overlap alike, the one with the right speaker is meant.
    private static final double SPEAKER = 0.001;

    private final GoldDocument document;
    private final Account account;
    private final Tally tally;
    private final List<GoldStatement> gold;
    private final List<Account.Said> found;

    private StatementMeasures(GoldDocument document, Account account, Tally tally) {
        this.document = document;
        this.account = account;
        this.tally = tally;
        this.gold = document.statements();
        this.found = account.statements();
    }

    static void of(GoldDocument document, Account account, Tally tally) {
        var measures = new StatementMeasures(document, account, tally);
        List<Pair> candidates = measures.candidates();
        measures.content("content03", Matching.of(candidates, ROUGHLY));
        measures.content("content08", Matching.of(candidates, CLOSELY));
        measures.statements(Matching.of(candidates, SAME));
    }

    /// A document that was not read at all.
    static void missed(GoldDocument document, Tally tally) {
        int missed = (int) document.statements().stream()
                .filter(statement -> !statement.optional())
                .count();
        for (String layer : List.of("statements", "content03", "content08")) {
            tally.count(layer).missed(missed);
        }
    }

    private List<Pair> candidates() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            List<Run> runs = account.locating().runs(gold.get(i).content());
            for (int j = 0; j < found.size(); j++) {
                Run content = found.get(j).content();
                double overlap = runs.stream()
                        .mapToDouble(run -> run.overlap(content))
                        .max()
                        .orElse(0);
                pairs.add(new Pair(isSpeaker(i, j) ? overlap + SPEAKER : overlap, i, j));
            }
        }
        return pairs;
    }

    private boolean isSpeaker(int i, int j) {
        return found.get(j)
                .speaker()
                .aliases()
                .same(document.aliases(gold.get(i).speaker()));
    }

    private void content(String layer, List<Pair> matched) {
        Count count = tally.count(layer);
        Set<Integer> got = new HashSet<>();
        for (Pair pair : matched) {
            got.add(pair.gold());
            count.right(gold.get(pair.gold()).optional() ? 0 : 1);
        }
        for (int i = 0; i < gold.size(); i++) {
            count.missed(got.contains(i) || gold.get(i).optional() ? 0 : 1);
        }
        if (!document.partial()) {
            count.spurious(found.size() - matched.size());
        }
    }

    private void statements(List<Pair> matched) {
        Count count = tally.count("statements");
        Set<Integer> gotGold = new HashSet<>();
        Set<Integer> gotFound = new HashSet<>();
        for (Pair pair : matched) {
            gotGold.add(pair.gold());
            gotFound.add(pair.found());
            matched(pair, count);
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!gotGold.contains(i) && !gold.get(i).optional()) {
                count.missed(1);
                miss(Miss.Kind.STATEMENT_NOT_FOUND, null, shown(gold.get(i)));
            }
        }
        for (int j = 0; j < found.size() && !document.partial(); j++) {
            if (!gotFound.contains(j)) {
                count.spurious(1);
                Account.Said said = found.get(j);
                miss(
                        Miss.Kind.STATEMENT_NOT_IN_GOLD,
                        said.place(),
                        said.speaker().shown() + ": «" + said.shown() + "»");
            }
        }
    }

    private void matched(Pair pair, Count count) {
        GoldStatement wanted = gold.get(pair.gold());
        Account.Said said = found.get(pair.found());
        boolean speaker = isSpeaker(pair.gold(), pair.found());
        tally.rate("statements.speaker", speaker);
        tally.rate("statements.cue", said.cue().contains(Letters.fold(wanted.cue())));
        tally.rate("statements.mode", said.mode() == wanted.mode());
        tally.label("mode", word(wanted.mode()), word(said.mode()));
        if (said.mode() != wanted.mode()) {
            otherThan(Miss.Kind.WRONG_MODE, wanted, said, word(wanted.mode()), word(said.mode()));
        }
        if (wanted.act() != null) {
            String act = said.act() == null ? "none" : word(said.act());
            tally.rate("statements.act", said.act() == wanted.act());
            tally.label("act", word(wanted.act()), act);
            if (said.act() != wanted.act()) {
                otherThan(Miss.Kind.WRONG_ACT, wanted, said, word(wanted.act()), act);
            }
        }
        if (wanted.via() != null) {
            boolean via = said.via().aliases().same(Aliases.of(List.of(wanted.via())));
            tally.rate("statements.via", via);
            if (!via) {
                otherThan(
                        Miss.Kind.WRONG_VIA,
                        wanted,
                        said,
                        wanted.via(),
                        said.via().shown());
            }
        }
        if (!wanted.optional()) {
            count.right(speaker ? 1 : 0);
            count.missed(speaker ? 0 : 1);
        }
        if (!speaker) {
            count.spurious(document.partial() ? 0 : 1);
            otherThan(
                    Miss.Kind.WRONG_SPEAKER,
                    wanted,
                    said,
                    wanted.speaker(),
                    said.speaker().shown());
        }
        if (pair.fit() < CLOSELY) {
            miss(Miss.Kind.WRONG_BOUNDS, said.place(), shown(wanted) + " read as «" + said.shown() + "»");
        }
        AboutMeasures.of(document, wanted, said, tally);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(GoldStatement statement) {
        return statement.speaker() + " " + statement.cue() + ": «" + statement.content() + "»";
    }

    private void otherThan(Miss.Kind kind, GoldStatement wanted, Account.Said said, String right, String got) {
        miss(kind, said.place(), "wanted " + right + ", got " + got + " in " + shown(wanted));
    }

    private void miss(Miss.Kind kind, Miss.@Nullable Place place, String what) {
        tally.miss(new Miss(kind, document.id(), place, what));
    }
}
