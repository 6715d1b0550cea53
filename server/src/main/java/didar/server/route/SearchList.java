package didar.server.route;

import didar.link.who.Identity;
import didar.query.Casebook;
import didar.record.Act;
import didar.record.Event;
import didar.search.Cursor;
import didar.search.Dimension;
import didar.search.Filters;
import didar.search.Question;
import didar.search.Request;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an address looks for in the index. People, bodies and places are told by their ids, or by words of their names.
public record SearchList(Parameters parameters, Casebook casebook) {

    /// What may stand behind the `?` and says what is looked for.
    public static final List<String> FIELDS = List.of(
            "q", "kind", "who", "about", "place", "event", "act", "type", "outlet", "language", "from", "to", "sort");

    /// All that may stand there.
    public static final List<String> PARAMETERS = Stream.concat(FIELDS.stream(), Stream.of("facets", "limit", "cursor"))
            .toList();

    private static final Language[] READ =
            Arrays.stream(Language.values()).filter(Language::isRead).toArray(Language[]::new);
    private static final char QUOTE = '"';

    /// @param limit hits of a page
    /// @param facets by what all that is found is counted
    public Request request(int limit, Set<Dimension> facets) {
        Filters filters = filters();
        Question question = question(filters);
        Request.Order order = parameters.word("sort", Request.Order.values(), Constants::of);
        Request.Order usual = question.isEmpty() ? Request.Order.TIME : Request.Order.RELEVANCE;
        @Nullable Cursor after = parameters.one("cursor", Cursor::of);
        try {
            return new Request(question, filters, Objects.requireNonNullElse(order, usual), limit, after, facets);
        } catch (IllegalArgumentException e) {
            throw Problem.of("cursor", String.valueOf(e.getMessage())).refused();
        }
    }

    public Filters filters() {
        Days days = Days.of(parameters);
        List<Set<String>> who = new ArrayList<>();
        @Nullable String whoWords = null;
        for (String value : parameters.all("who")) {
            Set<String> ids = ids(value);
            if (ids != null) {
                who.add(ids);
            } else if (whoWords == null) {
                whoWords = value;
            } else {
                throw Problem.of("who", "of several, all but one have to be ids; '" + value + "' is none")
                        .refused();
            }
        }
        String about = parameters.one("about");
        Set<String> aboutIds = about == null ? null : ids(about);
        String outlet = parameters.one("outlet");
        boolean whole = outlet != null && isQuoted(outlet);
        return new Filters(
                parameters.word("kind", Filters.Kind.values(), Constants::of),
                whoWords,
                aboutIds == null ? about : null,
                parameters.word("act", Act.values(), Constants::of),
                parameters.word("type", Event.Type.values(), Event.Type::json),
                days.first(),
                days.last(),
                whole ? null : outlet,
                parameters.word("language", READ, Language::tag),
                new Filters.Ids(
                        who,
                        aboutIds == null ? Set.of() : aboutIds,
                        casebook.lens().eventsBehind(Set.copyOf(parameters.listed("event"))),
                        casebook.lens().identitiesBehind(new NamedIn(parameters, casebook).any("place")),
                        outlet != null && whole ? Set.of(outlet.substring(1, outlet.length() - 1)) : Set.of()));
    }

    /// Ids by which the index may know somebody; `null` where nobody has the id.
    private @Nullable Set<String> ids(String value) {
        Identity identity = casebook.identity(value);
        return identity == null ? null : casebook.lens().identitiesBehind(Set.of(identity.id()));
    }

    private static boolean isQuoted(String name) {
        return name.length() > 2 && name.charAt(0) == QUOTE && name.charAt(name.length() - 1) == QUOTE;
    }

    /// Words may be missing where a filter says what is looked for.
    private Question question(Filters filters) {
        Question asked = parameters.one("q", Question::of);
        if (asked == null && filters.equals(Filters.NONE)) {
            throw Problem.of("q", "is required where there is no filter").refused();
        }
        return asked == null ? Question.NOTHING : asked;
    }
}
