package didar.server.http;

import java.net.URI;
import java.net.URISyntaxException;

/// An address of this server that a form or a link names to go on to: no other site can be slipped in.
public final class LocalAddress {

    private LocalAddress() {}

    /// @throws RefusedException where the address leads anywhere else
    public static String of(String address) {
        try {
            URI uri = new URI(address);
            boolean local = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && address.startsWith("/")
                    && !address.startsWith("//");
            if (local) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException _) {
            // told below
        }
        throw Problem.of("then", "is no address of this server").refused();
    }
}
