package didar.archive;

import didar.record.Article;

/// What became of one item of an input. Every item has exactly one outcome.
public sealed interface Outcome {

    record Read(Article article) implements Outcome {}

    record Failed(Failure failure) implements Outcome {}
}
