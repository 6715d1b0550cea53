package didar.archive.watch;

import didar.archive.coding.Decoding;
import didar.archive.coding.HtmlDecoding;
import didar.archive.feed.EntryPage;
import didar.archive.page.ArticleReader;
import didar.archive.page.Item;
import didar.archive.watch.Pages.Waiting;
import didar.archive.web.Answer;
import didar.record.Article;
import didar.record.Note;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/// Makes articles of entries and their pages, and hands them on.
final class Delivery {

    private final ArticleReader articles = new ArticleReader(null);
    private final ArticleSink sink;
    private final Consumer<String> messages;

    Delivery(ArticleSink sink, Consumer<String> messages) {
        this.sink = sink;
        this.messages = messages;
    }

    /// Reads the page of an entry; what the feed carries, where the page has no text.
    void page(Waiting page, Answer.Found found) throws IOException {
        if (found.cut() != null) {
            withoutPage(page, found.cut());
            return;
        }
        switch (HtmlDecoding.of(found.body().bytes(), found.charset())) {
            case Decoding.Refused refused -> withoutPage(page, refused.message());
            case Decoding.Text text -> {
                if (!handOn(page, text.text(), found.address(), text.notes())) {
                    withoutPage(page, "there is no text of an article on the page; a script may write it");
                }
            }
        }
    }

    /// Reads what the feed carries of an article, with a note.
    ///
    /// @param why its page is not read
    void withoutPage(Waiting page, String why) throws IOException {
        List<Note> notes = List.of(new Note("page-not-read", "read as the feed has it: " + why, null));
        if (!feedText(page, notes)) {
            messages.accept(page.address() + ": " + why);
        }
    }

    /// Reads what the feed carries of an article, whose page is not asked for.
    void feedAlone(Waiting page, List<Note> notes) throws IOException {
        if (!feedText(page, notes)) {
            messages.accept(page.address() + ": the feed has only a summary of the article");
        }
    }

    private boolean feedText(Waiting page, List<Note> notes) throws IOException {
        String html = EntryPage.page(page.entry());
        return html != null && handOn(page, html, page.address(), notes);
    }

    /// @return whether there was a text
    private boolean handOn(Waiting page, String html, URI address, List<Note> notes) throws IOException {
        Article article;
        try {
            String where = address.toString();
            Item item = EntryPage.item(page.entry(), html, where, where, notes);
            if (item == null) {
                return false;
            }
            article = articles.read(item);
        } catch (RuntimeException e) {
            messages.accept(address + ": a defect of the reader: " + e);
            return true;
        }
        sink.accept(article);
        return true;
    }
}
