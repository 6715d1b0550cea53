package didar.eval;

import didar.record.Dossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Holds dossiers, as they come, against gold.
///
/// What is measured, and how, is what the shared scorer `score.py` measures, figure for figure; this one goes on to
/// acts,
/// modes, statuses and types one by one, and to layers that the scorer does not know.
public final class Evaluation {

    private final List<GoldDocument> gold;
    private final GoldIndex index;
    /// By id of the document; a document that is read twice counts as it was read last.
    private final Map<String, Tally> tallies = new HashMap<>();

    public Evaluation(List<GoldDocument> gold) {
        this.gold = List.copyOf(gold);
        this.index = new GoldIndex(gold);
    }

    /// @return whether the gold has the article
    public boolean accept(Dossier dossier) {
        GoldDocument document = index.of(dossier.article());
        if (document == null) {
            return false;
        }
        tallies.put(document.id(), tally(document, dossier));
        return true;
    }

    private static Tally tally(GoldDocument document, Dossier dossier) {
        Tally tally = new Tally();
        tally.document();
        Account account =
                DossierAccount.of(dossier, Letters.of(dossier.article().text()));
        MetadataMeasures.of(document, dossier, tally);
        EntityMeasures.of(document, dossier, tally);
        StatementMeasures.of(document, account, tally);
        EventMeasures.of(document, account, tally);
        if (document.people() != null) {
            PeopleMeasures.of(document, document.people(), dossier, tally);
        }
        if (document.mentions() != null) {
            MentionMeasures.of(document, document.mentions(), dossier, tally);
        }
        if (document.dates() != null) {
            DateMeasures.of(document, document.dates(), dossier, tally);
        }
        return tally;
    }

    /// What was measured up to now. Documents without a dossier are missed whole.
    public Report report() {
        Map<String, Tally> languages = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (GoldDocument document : gold) {
            Tally tally = tallies.get(document.id());
            if (tally == null) {
                without.add(document.id());
                tally = missed(document);
            }
            languages
                    .computeIfAbsent(document.language().tag(), _ -> new Tally())
                    .add(tally);
        }
        return new Report(languages, without);
    }

    private static Tally missed(GoldDocument document) {
        Tally tally = new Tally();
        tally.document();
        tally.miss(new Miss(Miss.Kind.NO_DOSSIER, document.id(), null, "not among what was read"));
        StatementMeasures.missed(document, tally);
        EventMeasures.missed(document, tally);
        return tally;
    }
}
