/// HTTP as the interface speaks it: parameters, answers, problems, validators, and who may ask.
@NullMarked
package didar.server.http;

import org.jspecify.annotations.NullMarked;
