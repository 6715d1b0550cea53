package didar.eval;

import didar.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whom a statement is about: the targets of statements that were found, and the stance towards those that are right.
/// Statements whose targets the gold does not give are passed over.
final class AboutMeasures {

    private AboutMeasures() {}

    static void of(GoldDocument document, GoldStatement wanted, Account.Said said, Tally tally) {
        if (wanted.about() == null || said.about() == null) {
            return;
        }
        Count count = tally.count("about");
        List<Account.Target> left = new ArrayList<>(said.about());
        for (GoldStatement.Target target : wanted.about()) {
            Account.Target found = taken(left, document.aliases(target.name()));
            if (found == null) {
                count.missed(1);
                tally.miss(new Miss(
                        Miss.Kind.ABOUT_NOT_FOUND,
                        document.id(),
                        said.place(),
                        target.name() + " in «" + said.shown() + "»"));
                continue;
            }
            count.right(1);
            if (target.stance() != null) {
                stance(document, target.stance(), said, found, tally);
            }
        }
        for (Account.Target target : left) {
            count.spurious(1);
            tally.miss(new Miss(
                    Miss.Kind.ABOUT_NOT_IN_GOLD,
                    document.id(),
                    said.place(),
                    target.who().shown() + " in «" + said.shown() + "»"));
        }
    }

    /// The first target that goes by one of the names, taken out of the list; `null` where none does.
    private static Account.@Nullable Target taken(List<Account.Target> left, Aliases names) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).who().aliases().same(names)) {
                return left.remove(i);
            }
        }
        return null;
    }

    private static void stance(
            GoldDocument document,
            Statement.About.Stance wanted,
            Account.Said said,
            Account.Target found,
            Tally tally) {
        String got = found.stance() == null ? "none" : found.stance().name().toLowerCase(Locale.ROOT);
        String right = wanted.name().toLowerCase(Locale.ROOT);
        tally.rate("about.stance", found.stance() == wanted);
        tally.label("stance", right, got);
        if (found.stance() != wanted) {
            tally.miss(new Miss(
                    Miss.Kind.WRONG_STANCE,
                    document.id(),
                    said.place(),
                    "wanted " + right + ", got " + got + " towards "
                            + found.who().shown() + " in «" + said.shown() + "»"));
        }
    }
}
