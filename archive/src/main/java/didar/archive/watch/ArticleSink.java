package didar.archive.watch;

import didar.record.Article;
import java.io.IOException;

/// Takes articles as they come in. An article that it has taken is not fetched again, after a crash neither.
@FunctionalInterface
public interface ArticleSink {

    /// @throws IOException where it takes no more, which ends the watching
    void accept(Article article) throws IOException;
}
