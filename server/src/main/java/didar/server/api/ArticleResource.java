package didar.server.api;

import didar.record.DossierWriter;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Seat;
import didar.store.Standing;
import didar.store.Store;
import didar.store.StoreException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dossiers of articles as they are seen through the corrections.
final class ArticleResource {

    /// Ids have more digits than numbers.
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private ArticleResource() {}

    static Answer one(Asked asked, Seat seat) throws IOException {
        String id = asked.inPath("id");
        Standing standing = standing(id, seat.store());
        if (standing == null) {
            throw new Problem(Status.NOT_FOUND, "the record has no article '" + id + "'").refused();
        }
        var dossier = seat.casebook().article(standing.no()).dossier();
        return Answer.json(out -> {
            try (DossierWriter writer = DossierWriter.lines(out)) {
                writer.write(dossier);
            }
        });
    }

    private static @Nullable Standing standing(String id, Store store) throws StoreException {
        return NUMBER.matcher(id).matches() ? store.standing(Long.parseLong(id)) : store.withText(id);
    }
}
