package didar.server.page;

import didar.query.Casebook;
import didar.query.Filed;
import didar.query.Named;
import didar.record.Entity;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Seat;
import didar.store.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Articles for pages.
public final class Articles {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private Articles() {}

    /// Whom an article speaks of.
    ///
    /// @param entity as the article has it
    /// @param named as the record has it
    /// @param mentions how often
    public record Figure(Entity entity, Named named, long mentions) {}

    /// The article that an address names by its number.
    static Filed named(Asked asked, Seat seat) throws IOException {
        String no = asked.inPath("article");
        Standing standing = NUMBER.matcher(no).matches()
                ? seat.store().standing(Long.parseLong(no))
                : seat.store().withText(no);
        if (standing == null) {
            throw new Problem(Status.NOT_FOUND, "the record has no article '" + no + "'").refused();
        }
        return seat.casebook().article(standing.no());
    }

    static List<Figure> figures(Filed filed, Casebook casebook) {
        List<Figure> figures = new ArrayList<>();
        for (Entity entity : filed.dossier().entities()) {
            long mentions = filed.dossier().mentions().stream()
                    .filter(mention -> mention.entity().equals(entity.id()))
                    .count();
            figures.add(new Figure(entity, casebook.required(filed, entity.id()), mentions));
        }
        return figures;
    }
}
