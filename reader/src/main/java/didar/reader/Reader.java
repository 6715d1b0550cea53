package didar.reader;

import didar.extract.ActEvidence;
import didar.extract.Extractor;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Statement;
import didar.text.Language;
import java.util.function.BiConsumer;

/// The walk from an article to its dossier. One reader serves many threads.
public final class Reader {

    private final Extractor extractor;

    /// Loads lexicons and gazetteers; keep the reader, it is dear to make and cheap to use.
    public Reader() {
        extractor = new Extractor();
    }

    /// Loads what articles in a language need, before the first one comes.
    public void prepare(Language language) {
        extractor.prepare(language);
    }

    /// What the article tells.
    public Dossier read(Article article) {
        return extractor.extract(article);
    }

    /// As [#read(Article)]; `judged` is told what the act of each statement was judged by that its verb did not settle.
    public Dossier read(Article article, BiConsumer<Statement, ActEvidence> judged) {
        return extractor.extract(article, judged);
    }
}
