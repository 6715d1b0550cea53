package didar.extract;

import didar.record.Article;
import didar.record.Calendar;
import didar.record.Granularity;
import didar.record.Published;
import didar.text.Language;
import didar.text.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles for tests: a body of some paragraphs, under a title where one is given, published on Tuesday 14 May 2024.
final class Articles {

    /// Parts the paragraphs of a text in a table.
    private static final String PARAGRAPH = " ¶ ";

    /// Stands after the title in a table.
    private static final String TITLE = " ◆ ";

    private static final Published DAY =
            new Published("2024-05-14", LocalDateTime.of(2024, 5, 14, 0, 0), Calendar.GREGORIAN, Granularity.DAY, null);

    private Articles() {}

    /// The article of a cell of a table: paragraphs parted by `¶`, a title before `◆`.
    static Article written(String cell, Language language) {
        int mark = cell.indexOf(TITLE);
        String title = mark < 0 ? null : cell.substring(0, mark).strip();
        String rest = mark < 0 ? cell : cell.substring(mark + TITLE.length());
        return article(title, List.of(rest.split(PARAGRAPH)), language);
    }

    static Article article(@Nullable String title, List<String> paragraphs, Language language) {
        StringBuilder text = new StringBuilder();
        List<Article.Heading> headings = new ArrayList<>();
        if (title != null) {
            text.append(title).append("\n\n");
            headings.add(new Article.Heading(Article.Heading.Kind.TITLE, new Span(0, title.length())));
        }
        List<Span> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            body.add(new Span(start, text.length()));
            text.append("\n\n");
        }
        return of(text.toString(), title, headings, body, language);
    }

    /// An article whose parts stand where they are said to.
    static Article of(
            String text, @Nullable String title, List<Article.Heading> headings, List<Span> body, Language language) {
        return new Article(
                "0", "test", language, title, null, null, null, null, null, List.of(), null, List.of(), List.of(),
                List.of(), DAY, text, headings, body, List.of(), List.of());
    }
}
