package didar.cli;

import didar.reader.Reader;
import didar.text.Language;

/// A reader whose tables are loaded by a thread of their own while the first article is being taken in.
final class WarmReader {
    private WarmReader() {}

    /// Makes the reader and starts the loading: Persian, while an Arabic article that comes first loads its own. The
    /// thread does not keep the program alive.
    static Walk start() {
        Reader reader = new Reader();
        Thread.ofPlatform().daemon().name("tables").start(() -> reader.prepare(Language.PERSIAN));
        return reader::read;
    }
}
