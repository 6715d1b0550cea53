/// Passwords kept by Argon2id, with parameters that can be raised.
@NullMarked
package didar.server.password;

import org.jspecify.annotations.NullMarked;
