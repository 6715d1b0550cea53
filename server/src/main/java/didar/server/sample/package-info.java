/// A record to look at where there is none yet: [didar.server.sample.SampleRecord].
@NullMarked
package didar.server.sample;

import org.jspecify.annotations.NullMarked;
