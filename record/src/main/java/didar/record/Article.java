package didar.record;

import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One article as it came, with its parts told apart. `null` means not found.
///
/// @param id hash of the content: the same text has the same id wherever it lies
/// @param source path, URL, or the id given in the input
/// @param kicker the line over the title
/// @param lead the paragraph under the title that sums up
/// @param outlet who published
/// @param byline who wrote
/// @param dateline where it was written
/// @param credits the sources it names for itself, nearest first, origin last
/// @param code the publisher's own number of the article, digits as ASCII
/// @param related headlines of other articles that stand around it
/// @param text the original text, unchanged
/// @param headings spans of title, kicker and lead that stand outside the body, in order of the text
/// @param body paragraphs of the body
/// @param noise what belongs to the page, not to the article
/// @param notes what is wrong or unknown about the parts above
public record Article(
        String id,
        String source,
        Language language,
        @Nullable String title,
        @Nullable String kicker,
        @Nullable String lead,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String dateline,
        List<Credit> credits,
        @Nullable String code,
        List<String> category,
        List<String> keywords,
        List<String> related,
        @Nullable Published published,
        String text,
        List<Heading> headings,
        List<Span> body,
        List<Span> noise,
        List<Note> notes) {

    public Article {
        credits = List.copyOf(credits);
        category = List.copyOf(category);
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
        headings = List.copyOf(headings);
        body = List.copyOf(body);
        noise = List.copyOf(noise);
        notes = List.copyOf(notes);
    }

    /// An article of which no more is known than its text and perhaps its day.
    public static Article plain(
            String id,
            String source,
            Language language,
            @Nullable Published published,
            String text,
            List<Span> body,
            List<Note> notes) {
        return new Article(
                id, source, language, null, null, null, null, null, null, List.of(), null, List.of(), List.of(),
                List.of(), published, text, List.of(), body, List.of(), notes);
    }

    /// This article with one more note, behind the others.
    public Article with(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new Article(
                id, source, language, title, kicker, lead, outlet, byline, dateline, credits, code, category, keywords,
                related, published, text, headings, body, noise, more);
    }

    /// A line over the body.
    ///
    /// @param span where it stands in the text
    public record Heading(Kind kind, Span span) {
        public enum Kind {
            KICKER,
            TITLE,
            LEAD
        }
    }

    /// A source that the article names for itself.
    ///
    /// @param span the name in the text
    public record Credit(String name, Span span) {}
}
