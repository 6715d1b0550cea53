package didar.extract;

import didar.extract.Cast.Figure;
import didar.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Buildings with a name that encounters take place in: «في قصر السلام بجدة».
final class ArabicVenues {

    /// The most words of a name.
    private static final int LONGEST = 5;

    /// Folded and without article.
    private static final Set<String> HEADS = Set.of("قصر", "فندق", "دیوان", "مطار", "منتجع", "قاعه");

    private final Page page;
    private final Scan scan;

    ArabicVenues(Page page) {
        this.page = page;
        this.scan = page.scan;
    }

    /// The venue in `[from, end)` behind «في» or «بـ», `null` if none stands there.
    ///
    /// @param city where the sentence says that it was
    @Nullable
    Figure venue(int from, int end, @Nullable Figure city) {
        for (int i = from + 1; i < end; i++) {
            String form = scan.form(i);
            boolean attached = form.startsWith("ب");
            boolean head = attached ? isHead(form.substring(1)) : scan.is(i - 1, "فی") && isHead(form);
            int last = head ? last(i, end) : i;
            if (last > i) {
                int start = scan.tokens().start(i) + (attached ? 1 : 0);
                Span span = new Span(start, scan.tokens().end(last));
                Figure venue = page.cast.place(scan.words(span), span);
                if (city != null && venue.located == null) {
                    venue.located = city.country != null ? city.country : city.located;
                }
                return venue;
            }
        }
        return null;
    }

    private static boolean isHead(String noun) {
        return HEADS.contains(noun.startsWith("ال") ? noun.substring(2) : noun);
    }

    /// The last token of the name: words with an article, then the place it stands in.
    private int last(int head, int end) {
        int last = head;
        while (last + 1 < end && last - head < LONGEST && scan.isWord(last + 1)) {
            int next = last + 1;
            Found found = page.foundAt(scan.is(next, "فی") ? next + 1 : next);
            if (found != null && found.kind() == Found.Kind.PLACE && found.last() < end) {
                return found.last();
            }
            if (scan.isFunction(next)
                    || page.names.time[next]
                    || !scan.form(next).startsWith("ال")) {
                break;
            }
            last = next;
        }
        return last;
    }
}
