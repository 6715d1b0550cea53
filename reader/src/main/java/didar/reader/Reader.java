package didar.reader;

import didar.extract.Extractor;
import didar.record.Article;
import didar.record.Dossier;
import didar.text.Language;

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
}
