/// Who is who among those who ask: sessions, tokens against forged requests, limits of rates. Nothing here knows HTTP,
/// a
/// library or a clock of its own.
@NullMarked
package didar.server.account;

import org.jspecify.annotations.NullMarked;
