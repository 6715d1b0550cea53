package didar.archive.feed;

import didar.archive.html.Claim;
import didar.archive.html.Claim.Field;
import didar.archive.html.Claim.Source;
import didar.archive.html.WebPage;
import didar.archive.page.Item;
import didar.archive.page.Layout;
import didar.archive.page.WebArticle;
import didar.record.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// An entry of a feed beside the page of its article. What the feed says is one more source: the page is believed first
/// where it tells by itself, and a note says where the two differ.
public final class EntryPage {

    /// A summary that is longer than this, in characters, is the article: summaries are a paragraph.
    private static final int LONGEST_SUMMARY = 800;

    private EntryPage() {}

    /// The text of the article that the feed itself carries, as a page; `null` where it only names the article.
    public static @Nullable String page(Entry entry) {
        String text = entry.content();
        if (text == null) {
            String summary = entry.summary();
            text = summary != null && Jsoup.parseBodyFragment(summary).text().length() > LONGEST_SUMMARY
                    ? summary
                    : null;
        }
        if (text == null) {
            return null;
        }
        String title = entry.title() == null ? "" : "<h1>" + Entities.escape(entry.title()) + "</h1>";
        return "<html><body><article>" + title + text + "</article></body></html>";
    }

    /// Puts an entry and a page together.
    ///
    /// @param source as the dossier names it
    /// @param address of the page; `null` where it has none
    /// @param notes on how the page was read
    /// @return `null` where there is no text on the page
    public static @Nullable Item item(
            Entry entry, String html, String source, @Nullable String address, List<Note> notes) {
        WebPage page = WebPage.parse(html);
        List<Claim> claims = new ArrayList<>(page.claims());
        claim(claims, Field.PUBLISHED, entry.published());
        claim(claims, Field.UPDATED, entry.updated());
        claim(claims, Field.AUTHOR, entry.author());
        claim(claims, Field.OUTLET, entry.outlet());
        claim(claims, Field.LANGUAGE, entry.language());
        List<Note> all = new ArrayList<>(notes);
        String title = entry.title();
        if (title != null && !page.title().isEmpty() && !isSame(title, page.title())) {
            all.add(new Note("title-disagrees", "the feed says \"" + title + "\"", null));
        }
        boolean told = notes.stream().anyMatch(note -> note.code().equals("encoding-broken"));
        if (!told && html.indexOf('\ufffd') >= 0) {
            long lost = html.chars().filter(c -> c == '\ufffd').count();
            String message = String.format(Locale.ROOT, "%d characters could not be read, or were lost before", lost);
            all.add(new Note("encoding-broken", message, null));
        }
        WebPage both = new WebPage(
                page.title().isEmpty() && title != null ? title : page.title(),
                page.passages(),
                page.data(),
                page.apart(),
                page.related(),
                claims);
        return WebArticle.item(both, new Item(source, "", null, null, null, null, null, address, Layout.NONE, all));
    }

    private static void claim(List<Claim> claims, Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            claims.add(new Claim(field, value.strip(), Source.FEED));
        }
    }

    /// Whether two titles have the same letters, or one those of the other and more: feeds cut titles short, pages add
    /// the name of the outlet.
    private static boolean isSame(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return a.contains(b) || b.contains(a);
    }

    private static String letters(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> c == 'ي' ? 'ی' : c == 'ك' ? 'ک' : Character.toLowerCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
