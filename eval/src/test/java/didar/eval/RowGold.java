package didar.eval;

import didar.record.Act;
import didar.record.Statement;
import didar.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gold that judges single statements, a row each (`acts.tsv`, `about-test.tsv`), as documents in which more may be
/// found.
final class RowGold {

    private static final Set<String> ARABIC = Set.of("saudi", "jazeera");

    private static final String NOBODY = "-";

    private RowGold() {}

    /// The documents of the rows `key, start, end, judgement`, where the judgement is an act, or targets with stances.
    static List<GoldDocument> read(Path file) {
        Map<String, List<GoldStatement>> statements = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    List<String> cells = List.of(line.split("\t", -1));
                    statements
                            .computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>())
                            .add(statement(cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        List<GoldDocument> documents = new ArrayList<>();
        statements.forEach((key, of) -> documents.add(document(key, of)));
        return documents;
    }

    private static GoldStatement statement(List<String> cells) {
        Content content = new Content.Offsets(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
        String judgement = cells.get(3);
        Act act = act(judgement);
        return new GoldStatement(
                NOBODY,
                NOBODY,
                Statement.Mode.INDIRECT,
                content,
                act,
                null,
                act == null ? targets(judgement) : null,
                true);
    }

    private static @Nullable Act act(String judgement) {
        for (Act act : Act.values()) {
            if (act.name().toLowerCase(Locale.ROOT).equals(judgement)) {
                return act;
            }
        }
        return null;
    }

    private static List<GoldStatement.Target> targets(String judgement) {
        List<GoldStatement.Target> targets = new ArrayList<>();
        if (!judgement.equals(NOBODY)) {
            for (String target : judgement.split(";", -1)) {
                List<String> parts = List.of(target.strip().split("=", -1));
                targets.add(new GoldStatement.Target(
                        parts.get(0),
                        Statement.About.Stance.valueOf(parts.get(1).toUpperCase(Locale.ROOT))));
            }
        }
        return targets;
    }

    private static GoldDocument document(String key, List<GoldStatement> statements) {
        Language language = ARABIC.contains(key.substring(0, key.indexOf(':'))) ? Language.ARABIC : Language.PERSIAN;
        return new GoldDocument(key, language, true, null, null, Map.of(), statements, List.of(), null, null, null);
    }
}
