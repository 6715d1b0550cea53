/// The record over HTTP, for programs and for the page.
///
///     try (Server server = Server.start(Settings.LOOPBACK, served, faults)) {
///         // http://127.0.0.1:8642/api/v1/meetings
///     }
///
/// Which address is answered by what stands in two tables, [didar.server.api.ApiRoutes] for programs and
/// [didar.server.page.Site] for people. `http` knows HTTP and nothing of the record; `route` says what an address is
/// and
/// makes its answer, `api` and `page` fill it; none of them knows the library that serves, which only this package
/// calls.
@NullMarked
package didar.server;

import org.jspecify.annotations.NullMarked;
