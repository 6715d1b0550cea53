package didar.archive.page;

import didar.record.Article.Heading;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of a page with its parts told apart: headings, body, the publisher's data, and the page's own noise.
///
/// Every block is first read for itself, then for where it stands: the title is found, then what stands over it and
/// under
/// it, then where the page goes on after the article. What nothing speaks against is body, so that nothing of the
/// article
/// is lost. What markup tells is not asked again.
///
/// @param published when the page says it was published
/// @param updated when the page says it was changed last
/// @param origins names after «منبع:» and «المصدر:»
/// @param notes on `published`
/// @param services that a translated article comes from
record Page(
        @Nullable Span title,
        @Nullable Span kicker,
        @Nullable Span lead,
        @Nullable Dateline dateline,
        @Nullable String byline,
        @Nullable String code,
        @Nullable Published published,
        @Nullable Published updated,
        List<String> category,
        List<String> keywords,
        List<String> related,
        List<Span> origins,
        List<Span> services,
        List<Heading> headings,
        List<Span> body,
        List<Span> noise,
        List<Note> notes) {

    /// What a block is.
    enum Part {
        BODY,
        TITLE,
        KICKER,
        LEAD,
        DATELINE,
        BYLINE,
        DATA,
        NOISE
    }

    /// Tells the parts of a page apart.
    ///
    /// @param givenTitle the title if it came with the text; it need not stand in it
    /// @param layout what markup tells of the parts
    static Page of(String text, @Nullable String givenTitle, Layout layout, Language language) {
        PageDraft page = new PageDraft(text, layout.marks());
        PageLines.read(page, language);
        PageEnd.close(page);
        int head = layout.isNone() ? PageHead.read(page, givenTitle) : PageHead.told(page);
        PageOpening.read(page, head);
        PageEnd.read(page);
        PageBody.collect(page);
        page.noise.sort(null);
        return new Page(
                page.title,
                page.kicker,
                page.lead,
                page.dateline,
                page.byline,
                page.code,
                page.published,
                page.updated,
                page.category,
                page.keywords,
                page.related,
                page.origins,
                page.services,
                page.headings,
                page.body,
                page.noise,
                page.notes);
    }
}
