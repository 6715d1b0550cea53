/// Corrections that are made over HTTP: from the words of a request to a change of the record.
@NullMarked
package didar.server.revision;

import org.jspecify.annotations.NullMarked;
