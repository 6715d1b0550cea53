/// Polling feeds: [didar.archive.watch.Watch] asks each when it is due, fetches the pages of new entries and hands on
/// their articles; [didar.archive.watch.WatchState] keeps what must not be fetched twice.
@NullMarked
package didar.archive.watch;

import org.jspecify.annotations.NullMarked;
