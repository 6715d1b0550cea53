/// One event, many reports: which reports of many articles, in both languages, tell of the same encounter.
///
/// [didar.link.event.EventJoining] is the way in.
@NullMarked
package didar.link.event;

import org.jspecify.annotations.NullMarked;
