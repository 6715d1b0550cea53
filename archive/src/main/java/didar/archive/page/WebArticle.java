package didar.archive.page;

import didar.archive.html.Claim;
import didar.archive.html.Claim.Field;
import didar.archive.html.Claim.Source;
import didar.archive.html.Passage;
import didar.archive.html.WebPage;
import didar.archive.page.Cues.Role;
import didar.archive.page.Layout.Mark;
import didar.record.Note;
import didar.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A web page as the text of its article with what its markup tells beside it: a line a passage, a blank line between
/// paragraphs.
public final class WebArticle {

    /// Values filled in for readers come before those for machines.
    private static final List<Source> BY_TRUST = List.of(
            Source.OPEN_GRAPH, Source.JSON_LD, Source.META, Source.TIME, Source.PAGE, Source.ADDRESS, Source.FEED);
    private static final int LONGEST_NAME = 60;
    private static final int FEWEST_WORDS_OF_NAME = 2;
    private static final int MOST_WORDS_OF_NAME = 4;

    private final WebPage page;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    private WebArticle(WebPage page) {
        this.page = page;
    }

    /// The item of a page; `null` where there is no text on it.
    ///
    /// @param beside what came along with the page; its own values are believed before those of the page
    public static @Nullable Item item(WebPage page, Item beside) {
        WebArticle article = new WebArticle(page);
        article.write();
        if (article.text.isEmpty()) {
            return null;
        }
        String url = beside.url() != null ? beside.url() : article.address();
        boolean known = url != null && Outlets.ofAddress(url) != null;
        List<Note> notes = new ArrayList<>(beside.notes());
        return new Item(
                beside.source(),
                article.text.toString(),
                beside.title() != null ? beside.title() : page.title().isEmpty() ? null : page.title(),
                beside.published(),
                beside.outlet() != null ? beside.outlet() : known ? null : article.first(Field.OUTLET),
                beside.byline() != null ? beside.byline() : article.byline(),
                beside.language() != null ? beside.language() : article.language(),
                url,
                article.layout(url),
                notes,
                beside.fetched());
    }

    private void write() {
        for (Passage passage : page.passages()) {
            if (!text.isEmpty()) {
                text.append(passage.broken() ? "\n" : "\n\n");
            }
            int start = text.length();
            text.append(passage.text());
            marks.add(new Mark(
                    new Span(start, text.length()),
                    switch (passage.kind()) {
                        case KICKER -> Page.Part.KICKER;
                        case TITLE -> Page.Part.TITLE;
                        case LEAD -> Page.Part.LEAD;
                        case DATA -> Page.Part.DATA;
                        case CAPTION -> Page.Part.NOISE;
                        case TEXT -> Page.Part.BODY;
                    }));
        }
    }

    private Layout layout(@Nullable String url) {
        List<Claim> dates = page.claims().stream()
                .filter(claim -> switch (claim.field()) {
                    case PUBLISHED, DATED, UPDATED -> true;
                    default -> false;
                })
                .toList();
        return new Layout(
                marks,
                dates,
                page.data(),
                page.apart(),
                url,
                code(),
                values(Field.CATEGORY),
                values(Field.KEYWORDS),
                page.related());
    }

    /// The number that a line of the page gives for the article, or the metadata.
    private @Nullable String code() {
        for (String line :
                Stream.concat(page.data().stream(), page.apart().stream()).toList()) {
            Skeleton letters = Skeleton.of(line);
            for (int i = 0; i < letters.length(); i++) {
                PhraseTrie.Hit<Role> label = letters.wordStarts(i) ? Cues.label(letters, i) : null;
                if (label != null && label.meaning() == Role.CODE) {
                    int from = letters.endOffset(label.end());
                    String code = PageLine.digits(line.substring(from).replace(':', ' '));
                    if (code != null) {
                        return code;
                    }
                }
            }
        }
        String told = first(Field.CODE);
        return told == null ? null : PageLine.digits(told);
    }

    private @Nullable String first(Field field) {
        for (Source source : BY_TRUST) {
            for (Claim claim : page.claims()) {
                if (claim.field() == field && claim.source() == source) {
                    return claim.value();
                }
            }
        }
        return null;
    }

    private List<String> values(Field field) {
        Set<String> values = new LinkedHashSet<>();
        for (Claim claim : page.claims()) {
            if (claim.field() == field) {
                values.addAll(PageLine.values(claim.value().replace('>', '/')));
            }
        }
        return List.copyOf(values);
    }

    private @Nullable String address() {
        for (Claim claim : page.claims()) {
            if (claim.field() == Field.ADDRESS && claim.value().startsWith("http")) {
                return claim.value();
            }
        }
        return null;
    }

    /// An author who is a person: templates fill in the outlet, an address or a city as well.
    private @Nullable String byline() {
        for (Claim claim : page.claims()) {
            if (claim.field() == Field.AUTHOR && claim.value().length() <= LONGEST_NAME) {
                for (String name : claim.value().split("\\s[-–|]\\s|[،,؛;]")) {
                    if (isPerson(name.strip())) {
                        return name.strip();
                    }
                }
            }
        }
        return null;
    }

    private boolean isPerson(String name) {
        if (DatelineNames.isPerson(name)) {
            return true;
        }
        Skeleton letters = Skeleton.of(name);
        boolean outlet = Cues.opensWith(letters, Role.MEDIA)
                || Cues.opensWith(letters, Role.DESK)
                || Outlets.named(name) != null
                || page.claims().stream()
                        .anyMatch(claim ->
                                claim.field() == Field.OUTLET && claim.value().contains(name));
        int words = name.split("\\s+").length;
        boolean plain = name.chars()
                .allMatch(c ->
                        Character.isWhitespace(c) || c == '\u200c' || c == '.' || c >= 0x600 && Character.isLetter(c));
        return !outlet && plain && words >= FEWEST_WORDS_OF_NAME && words <= MOST_WORDS_OF_NAME;
    }

    /// The code of a language, as in `fa-IR` and `ar_AR`.
    private @Nullable String language() {
        for (Claim claim : page.claims()) {
            String value = claim.value().toLowerCase(Locale.ROOT);
            boolean code = value.length() == 2 || value.length() > 2 && "-_".indexOf(value.charAt(2)) >= 0;
            if (claim.field() == Field.LANGUAGE && code) {
                return value.substring(0, 2);
            }
        }
        return null;
    }
}
