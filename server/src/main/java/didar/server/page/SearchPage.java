package didar.server.page;

import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.SeenHits;
import didar.query.Whom;
import didar.record.Act;
import didar.record.Event;
import didar.search.Dimension;
import didar.search.Facets;
import didar.search.Filters;
import didar.search.Hit;
import didar.search.Hits;
import didar.search.Index;
import didar.search.Request;
import didar.search.Snippet;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Constants;
import didar.server.route.SearchList;
import didar.server.route.Seat;
import didar.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is found by words, what it can be held to, and whom the words may name.
public final class SearchPage {

    /// Hits of a page.
    private static final int ROWS = 20;
    /// People who may be meant by the words.
    private static final int PEOPLE = 3;
    /// Words of which it is remembered whom they may name.
    private static final int WORDS = 256;

    private final Pages pages;
    /// By the words.
    private final OfEdition<String, List<Identity>> people = new OfEdition<>(WORDS);

    SearchPage(Pages pages) {
        this.pages = pages;
    }

    /// What is shown.
    ///
    /// @param words that were typed; empty where none were
    /// @param found `null` where nothing was asked
    public record Shown(String words, @Nullable Found found) {}

    /// @param kept what stays the same where other words are looked for, by the names of parameters
    /// @param total of all pages
    /// @param held what it is held to beside its words
    /// @param people whom the words may name
    /// @param orders ways to sort
    /// @param start address of the first page; `null` where this is it
    /// @param next address of the next page; `null` on the last
    public record Found(
            Map<String, List<String>> kept,
            long total,
            List<Row> rows,
            List<SearchFacets.Held> held,
            List<SearchFacets.Group> groups,
            List<Identity> people,
            List<Order> orders,
            @Nullable String start,
            @Nullable String next) {}

    /// @param order how hits are sorted there
    public record Order(Request.Order order, String address, boolean current) {}

    /// A hit.
    ///
    /// @param address where it is shown
    /// @param who spoke or took part, as the reader's language has them
    /// @param pieces of its snippet
    public record Row(
            Hit hit,
            @Nullable Act act,
            Event.@Nullable Type type,
            Event.@Nullable Status status,
            String address,
            List<Hit.Who> who,
            List<Piece> pieces) {}

    /// A stretch of a snippet.
    ///
    /// @param marked whether it is what was looked for
    public record Piece(String text, boolean marked) {}

    Answer show(Asked asked, Index index, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.SEARCH, asked);
        SearchAddress address = SearchAddress.of(asked.parameters());
        String words = Objects.requireNonNullElse(asked.parameters().one("q"), "");
        boolean isNothing = address.without("sort").isEmpty();
        return pages.page(
                "search", frame, new Shown(words, isNothing ? null : found(asked, address, words, frame, index, seat)));
    }

    private Found found(Asked asked, SearchAddress address, String words, Frame frame, Index index, Seat seat)
            throws IOException {
        Casebook casebook = seat.casebook();
        Request request = new SearchList(asked.parameters(), casebook)
                .request(ROWS, Dimension.all(frame.look().calendar()));
        Hits hits = SeenHits.of(index.find(request), casebook);
        var facets = new SearchFacets(address, frame, casebook);
        Facets counted = Objects.requireNonNull(hits.facets());
        boolean isFirst = request.after() == null;
        return new Found(
                address.without("q").values(),
                hits.total(),
                hits.hits().stream().map(hit -> row(hit, frame, casebook)).toList(),
                facets.held(),
                facets.groups(counted),
                isFirst && !words.isEmpty()
                        ? people.of(seat.edition(), words, () -> people(words, casebook))
                        : List.of(),
                orders(address, request),
                isFirst ? null : address.toString(),
                hits.next() == null ? null : address + "&cursor=" + hits.next());
    }

    /// Those who are meant where the words are a name, else those who may be.
    private static List<Identity> people(String words, Casebook casebook) {
        Whom whom = Whom.of(words, casebook);
        return (whom.meant().isEmpty() ? whom.others() : whom.meant())
                .stream().limit(PEOPLE).toList();
    }

    private static List<Order> orders(SearchAddress address, Request request) {
        if (request.question().isEmpty()) {
            return List.of();
        }
        return Arrays.stream(Request.Order.values())
                .map(order -> new Order(
                        order, address.with("sort", Constants.of(order)).toString(), order == request.order()))
                .toList();
    }

    private static Row row(Hit hit, Frame frame, Casebook casebook) {
        return new Row(
                hit,
                constant(Act.values(), hit.act()),
                hit.type() == null
                        ? null
                        : Arrays.stream(Event.Type.values())
                                .filter(type -> type.json().equals(hit.type()))
                                .findFirst()
                                .orElse(null),
                constant(Event.Status.values(), hit.status()),
                address(hit),
                hit.who().stream().map(who -> named(who, frame, casebook)).toList(),
                pieces(hit.snippet()));
    }

    private static String address(Hit hit) {
        if (hit.kind() == Filters.Kind.MEETING && hit.event() != null) {
            return "/meetings/" + hit.event();
        }
        return hit.kind() == Filters.Kind.STATEMENT
                ? "/statements/" + hit.no() + "/" + hit.local()
                : "/articles/" + hit.no();
    }

    private static Hit.Who named(Hit.Who who, Frame frame, Casebook casebook) {
        Identity identity = who.id() == null ? null : casebook.identity(who.id());
        return identity == null ? who : new Hit.Who(frame.naming().of(identity), identity.id());
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] set, @Nullable String word) {
        return Arrays.stream(set)
                .filter(one -> Constants.of(one).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static List<Piece> pieces(Snippet snippet) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Span mark : snippet.marks()) {
            pieces.add(new Piece(snippet.text().substring(end, mark.start()), false));
            pieces.add(new Piece(mark.of(snippet.text()), true));
            end = mark.end();
        }
        pieces.add(new Piece(snippet.text().substring(end), false));
        return pieces;
    }
}
