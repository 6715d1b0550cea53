/// The pages in a real browser, over a server that runs as a process of its own.
@NullMarked
package didar.browser;

import org.jspecify.annotations.NullMarked;
