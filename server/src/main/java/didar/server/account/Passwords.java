package didar.server.account;

import org.jspecify.annotations.Nullable;

/// How passwords are kept.
public interface Passwords {

    /// What is kept of a password: it says how it was made, and is another each time.
    String kept(String password);

    /// Whether this was kept of the password. Takes as long where nothing was, so that nobody hears who is known.
    ///
    /// @param kept `null` of somebody who is not known
    boolean isOf(String password, @Nullable String kept);

    /// Whether it would be kept in a dearer way today.
    boolean isCheap(String kept);
}
