package didar.server;

import didar.query.compare.Presses;
import didar.record.Article;
import didar.record.Dossier;
import didar.store.Location;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a server answers from.
///
/// @param index folder of the index of the record
/// @param reader made when the first article is to be read: it is dear to make, and serves many threads
public record Served(Location record, Path index, Supplier<Function<Article, Dossier>> reader, Presses presses) {}
