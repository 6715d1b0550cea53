package didar.archive.web;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// Which addresses may be connected to.
@FunctionalInterface
public interface Reach {

    /// Any address, that of this machine as well.
    Reach ANYWHERE = _ -> null;

    /// Why an address may not be connected to, as "10.0.0.1 is a private address"; `null` where it may.
    @Nullable
    String refusal(InetAddress address);
}
