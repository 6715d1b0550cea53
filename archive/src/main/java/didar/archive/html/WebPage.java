package didar.archive.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A page with its article told from the rest.
///
/// @param title empty where there is none
/// @param passages the article in the order of the page, with what is set between its lines
/// @param data lines around the article that may date it or number it, the likelier first; some are among the passages
/// @param apart such lines over its title and under its text: what is dated there may be the day or another text
/// @param related headlines of other articles around it
/// @param claims what its metadata say, in the order of the page
public record WebPage(
        String title,
        List<Passage> passages,
        List<String> data,
        List<String> apart,
        List<String> related,
        List<Claim> claims) {

    public WebPage {
        passages = List.copyOf(passages);
        data = List.copyOf(data);
        apart = List.copyOf(apart);
        related = List.copyOf(related);
        claims = List.copyOf(claims);
    }

    public static WebPage parse(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        Metadata metadata = new Metadata();
        Outline outline = Outline.of(document, metadata);
        Looks looks = Looks.of(outline);
        Headline headline = Headline.of(outline, looks, metadata);
        looks = looks.withOthers(outline, headline.run());
        MainContent main = MainContent.of(outline, looks, headline, metadata);
        return new Assembly(outline, looks, main, headline, metadata).page();
    }

    /// The text of the article alone, a line each.
    public List<String> article() {
        List<String> lines = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.LEAD || passage.kind() == Passage.Kind.TEXT) {
                lines.add(passage.text());
            }
        }
        return lines;
    }
}
