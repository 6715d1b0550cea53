/// Who is let in, and to what: from the headers of a request to a [didar.server.admission.Visitor]. It knows the
/// headers
/// of HTTP and nothing of the library that reads them.
@NullMarked
package didar.server.admission;

import org.jspecify.annotations.NullMarked;
