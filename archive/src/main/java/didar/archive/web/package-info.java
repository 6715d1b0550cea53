/// Fetching from the web, politely and safely: [didar.archive.web.Fetcher] asks one host one thing at a time, as often
/// as its robots.txt and its answers allow, and reaches no address outside the public net.
@NullMarked
package didar.archive.web;

import org.jspecify.annotations.NullMarked;
