/// The record over HTTP, for programs and for the page.
///
///     try (Server server = Server.start(Settings.LOOPBACK, served, faults)) {
///         // http://127.0.0.1:8642/api/v1/meetings
///     }
///
/// Which address is answered by what stands in one table, [didar.server.api.Routes]. `http` knows HTTP and nothing of
/// the record, `api` the record and nothing of the library that serves, which only this package calls.
@NullMarked
package didar.server;

import org.jspecify.annotations.NullMarked;
