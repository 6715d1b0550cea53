/// The interface of programs, below `/api/v1`: [didar.server.api.ApiRoutes] is the table of it, a resource has a class.
@NullMarked
package didar.server.api;

import org.jspecify.annotations.NullMarked;
