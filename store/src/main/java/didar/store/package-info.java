/// The record: what was read is kept here, and nothing is lost again.
///
///     try (Store store = Store.open(Location.of("record"), Store.Access.WRITE)) {
///         store.write(writing -> writing.add(Entry.of(dossier)));
///     }
///
/// A [didar.store.Store] lies in a folder (SQLite) or on a PostgreSQL server; both run the same statements, but for
/// what a
/// [didar.store.Dialect] tells, and pass the same contract test. The tables are the scripts beside this package,
/// applied in
/// order.
@NullMarked
package didar.store;

import org.jspecify.annotations.NullMarked;
