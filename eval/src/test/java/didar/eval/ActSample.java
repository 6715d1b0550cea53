package didar.eval;

import didar.eval.Matching.Pair;
import didar.extract.ActEvidence;
import didar.record.Act;
import didar.record.Dossier;
import didar.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A statement whose act is known, with what Didar judges it by.
///
/// @param gold the file that knows it
/// @param document the article that it stands in
/// @param evidence `null` where the reporting verb settles the act
/// @param now the act that Didar gives it
record ActSample(
        String gold, String document, Act act, @Nullable ActEvidence evidence, Act now) {

    private static final double SAME = 0.5;

    /// The statements of a dossier whose acts a document of the gold knows.
    static List<ActSample> of(
            String gold, GoldDocument document, Dossier dossier, Map<Statement, ActEvidence> evidence) {
        Letters letters = Letters.of(dossier.article().text());
        List<Statement> found = dossier.statements();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < document.statements().size(); i++) {
            List<Run> runs = letters.runs(document.statements().get(i).content());
            for (int j = 0; j < found.size(); j++) {
                Run content = letters.run(found.get(j).content());
                double overlap = runs.stream()
                        .mapToDouble(run -> run.overlap(content))
                        .max()
                        .orElse(0);
                pairs.add(new Pair(overlap, i, j));
            }
        }
        List<ActSample> samples = new ArrayList<>();
        for (Pair pair : Matching.of(pairs, SAME)) {
            Act act = document.statements().get(pair.gold()).act();
            Statement statement = found.get(pair.found());
            if (act != null) {
                samples.add(new ActSample(gold, document.id(), act, evidence.get(statement), statement.act()));
            }
        }
        return samples;
    }
}
