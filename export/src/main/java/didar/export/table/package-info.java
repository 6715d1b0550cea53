/// The record as tables: CSV, JSON Lines, Parquet.
@NullMarked
package didar.export.table;

import org.jspecify.annotations.NullMarked;
