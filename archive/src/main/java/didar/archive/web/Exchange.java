package didar.archive.web;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// One request and its answer, by Apache HttpClient, which follows nothing, unpacks nothing and keeps no cookies. The
/// connection goes to the very address that was checked, so that a name cannot lead elsewhere a moment later.
final class Exchange implements AutoCloseable {

    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_HEADER = 16 << 10;
    private static final int CHUNK = 1 << 14;

    /// Finds the addresses of a host.
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("deadlines").unstarted(task));

    Exchange(Manners manners, Reach reach, Names names) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Checked(reach, names))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MOST_HEADERS)
                                .setMaxLineLength(LONGEST_HEADER)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(manners.connect()))
                        .setSocketTimeout(timeout(manners.deadline()))
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(manners.deadline()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(manners.userAgent())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /// @param limit in bytes, packed and unpacked
    /// @param left of the time for the whole answer
    Hop get(URI address, Validators known, int limit, Duration left) {
        HttpGet request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        setIfKnown(request, HttpHeaders.IF_NONE_MATCH, known.etag());
        setIfKnown(request, HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        Deadline deadline = new Deadline(request);
        ScheduledFuture<?> timer = deadlines.schedule(deadline, Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
        try {
            ClassicHttpResponse response = client.executeOpen(HttpHost.create(address), request, null);
            Hop hop = hop(response, limit, deadline);
            boolean whole = hop instanceof Hop.Taken taken && taken.cut() == null;
            leave(response, request, whole);
            return hop;
        } catch (BarredException e) {
            return new Hop.Barred(e.reason);
        } catch (UnknownHostException _) {
            return new Hop.Broken("there is no such host: " + address.getHost());
        } catch (IOException e) {
            return new Hop.Broken(deadline.passed ? tooSlow() : reason(e));
        } finally {
            timer.cancel(false);
        }
    }

    /// Closing a response reads what is left of it, without end perhaps. Where something is left, the connection is
    /// dropped instead.
    private static void leave(ClassicHttpResponse response, HttpGet request, boolean whole) {
        if (!whole) {
            request.cancel();
        }
        try {
            response.close();
        } catch (IOException _) {
            // what there was to read has been read
        }
    }

    private static void setIfKnown(HttpGet request, String header, @Nullable String value) {
        if (value != null) {
            request.setHeader(header, value);
        }
    }

    private static Hop hop(ClassicHttpResponse response, int limit, Deadline deadline) {
        int code = response.getCode();
        String location = value(response, HttpHeaders.LOCATION);
        if (code == 304) {
            return new Hop.Unchanged();
        }
        if (code == 301 || code == 302 || code == 303 || code == 307 || code == 308) {
            return location == null ? new Hop.Status(code, null) : new Hop.Redirect(location);
        }
        if (code != 200) {
            return new Hop.Status(code, value(response, HttpHeaders.RETRY_AFTER));
        }
        return taken(response, limit, deadline);
    }

    private static Hop taken(ClassicHttpResponse response, int limit, Deadline deadline) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String cut = null;
        HttpEntity entity = response.getEntity();
        if (entity != null) {
            try {
                cut = copy(entity, limit, body);
            } catch (IOException e) {
                cut = deadline.passed ? tooSlow() : "the answer breaks off: " + reason(e);
            }
        }
        Validators validators =
                new Validators(value(response, HttpHeaders.ETAG), value(response, HttpHeaders.LAST_MODIFIED));
        return new Hop.Taken(validators, charset(entity), new Body(body.toByteArray()), cut);
    }

    /// @return why not all was taken; `null` where all was
    private static @Nullable String copy(HttpEntity entity, int limit, ByteArrayOutputStream to) throws IOException {
        String encoding = entity.getContentEncoding();
        boolean packed = encoding != null && (encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip"));
        if (encoding != null && !packed && !encoding.equalsIgnoreCase("identity")) {
            return "it is packed with " + encoding + ", which was not asked for";
        }
        // Not closed: closing reads to the end of what the server sends.
        InputStream wire = new Limited(entity.getContent(), limit);
        InputStream in = packed ? new GZIPInputStream(wire, CHUNK) : wire;
        byte[] chunk = new byte[CHUNK];
        while (true) {
            int n = in.read(chunk, 0, Math.min(chunk.length, limit - to.size() + 1));
            if (n < 0) {
                return null;
            }
            if (to.size() + n > limit) {
                to.write(chunk, 0, limit - to.size());
                return tooLarge(limit);
            }
            to.write(chunk, 0, n);
        }
    }

    private static @Nullable String value(HttpMessage message, String name) {
        Header header = message.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank()
                ? null
                : header.getValue().strip();
    }

    private static @Nullable Charset charset(@Nullable HttpEntity entity) {
        try {
            ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
            return type == null ? null : type.getCharset();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }

    private static String tooLarge(int limit) {
        return String.format(Locale.ROOT, "it is larger than the limit of %,d bytes", limit);
    }

    private static String tooSlow() {
        return "the answer takes too long";
    }

    /// In words that do not depend on the language of the machine, where the library has others.
    private static String reason(IOException e) {
        String message = e.getMessage();
        return switch (e) {
            case MessageConstraintException _ -> "the head of the answer is too long";
            case ConnectionClosedException _ -> "the connection ended too early";
            case SocketTimeoutException _ -> "it does not answer in time";
            default -> message == null ? e.getClass().getSimpleName() : message;
        };
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    /// Cuts a request off, and says so before the one who reads sees it.
    private static final class Deadline implements Runnable {
        private final HttpGet request;
        private volatile boolean passed;

        Deadline(HttpGet request) {
            this.request = request;
        }

        @Override
        public void run() {
            passed = true;
            request.cancel();
        }
    }

    /// The addresses of a host that may be connected to.
    private record Checked(Reach reach, Names names) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = names.of(host);
            String refusal = null;
            for (InetAddress address : all) {
                String reason = reach.refusal(address);
                refusal = refusal == null ? reason : refusal;
            }
            // One bad address is enough: a host of the public net has no other.
            if (refusal != null) {
                throw new BarredException(refusal);
            }
            return all;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private static final class BarredException extends UnknownHostException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        BarredException(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /// What a server sends, up to a limit: a packed answer may go on without ever giving a byte.
    private static final class Limited extends FilterInputStream {
        private final int limit;
        private long taken;

        Limited(InputStream in, int limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            taken += Math.max(0, n);
            if (taken > limit + (long) CHUNK) {
                throw new IOException(tooLarge(limit));
            }
            return n;
        }
    }
}
