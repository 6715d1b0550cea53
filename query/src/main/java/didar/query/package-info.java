/// What a record answers. [didar.query.Casebook] is the one place that reads it; [didar.query.Meetings] and
/// [didar.query.Sayings] list, [didar.query.who] tells of a person, [didar.query.compare] lays accounts of one event
/// side by side, [didar.query.position] finds changes of position, [didar.query.json] writes any of it.
@NullMarked
package didar.query;

import org.jspecify.annotations.NullMarked;
