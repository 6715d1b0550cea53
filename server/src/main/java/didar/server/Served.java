package didar.server;

import didar.query.compare.Presses;
import didar.record.Article;
import didar.record.Dossier;
import didar.store.Location;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a server answers from.
///
/// @param index folder of the index of the record
/// @param spool folder in which imports lie until they are in the record
/// @param isSample whether the record is the sample, which goes with the process
/// @param reader made when the first article is to be read: it is dear to make, and serves many threads
/// @param clock tells when an import was begun
/// @param told what people who run the server should know, in English
public record Served(
        Location record,
        Path index,
        Path spool,
        boolean isSample,
        Supplier<Function<Article, Dossier>> reader,
        Presses presses,
        InstantSource clock,
        Consumer<String> told) {}
