/// A record as a whole, in memory: [didar.query.overview.Overview] is the table of its events, which is read along
/// time,
/// between people, over places and by outlets.
@NullMarked
package didar.query.overview;

import org.jspecify.annotations.NullMarked;
