package didar.server.intake;

import didar.record.Article;
import didar.record.Dossier;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What imports are read with.
///
/// @param index folder of the index of the record
/// @param reader made when the first article is to be read; serves many threads
/// @param threads that read articles
/// @param told what people who run the server should know, in English
public record Workshop(Path index, Supplier<Function<Article, Dossier>> reader, int threads, Consumer<String> told) {}
