package didar.add;

import static java.nio.charset.StandardCharsets.UTF_8;

import didar.link.LinkReader;
import didar.store.Store;
import didar.store.StoreException;
import didar.store.Tied;
import java.util.HashSet;
import java.util.Set;

/// All that a record holds, as text that two records can be compared by.
final class RecordText {

    private RecordText() {}

    static String of(Store store) throws StoreException {
        var text = new StringBuilder();
        store.dossiers(json -> text.append(new String(json, UTF_8)).append('\n'));
        Tied tied = store.tied();
        for (long no = 1; no <= store.articles(); no++) {
            text.append(tied.ofArticle(no)).append('\n');
        }
        Set<String> ids = new HashSet<>();
        var reader = new LinkReader();
        tied.identities((json, keys) -> {
            text.append(json).append(keys.stream().sorted().toList()).append('\n');
            ids.add(reader.identity(json).id());
        });
        tied.mentions(ids, mention -> text.append(mention).append('\n'));
        tied.events(Tied.EventQuery.ALL, json -> text.append(json).append('\n'));
        tied.statements(
                Tied.StatementQuery.ALL, statement -> text.append(statement).append('\n'));
        store.refusals().forEach(refusal -> text.append(refusal).append('\n'));
        return text.toString();
    }
}
