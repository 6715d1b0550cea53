/// Articles that are sent to a server, from their arrival to the record: [didar.server.intake.Imports]. Knows no HTTP.
@NullMarked
package didar.server.intake;

import org.jspecify.annotations.NullMarked;
