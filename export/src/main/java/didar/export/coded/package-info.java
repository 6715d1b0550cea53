/// The record as coded events: PLOVER and a table after GDELT.
@NullMarked
package didar.export.coded;

import org.jspecify.annotations.NullMarked;
