package didar.archive.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A web server on this machine that answers as a test says, well or badly, byte for byte. One request a connection.
public final class Loopback implements AutoCloseable {

    /// Writes an answer, head and all.
    @FunctionalInterface
    public interface Answering {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    public Loopback() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    /// Answers a path from now on. What is not set is not found.
    public Loopback at(String path, Answering answer) {
        answers.put(path, answer);
        return this;
    }

    public Loopback at(String path, String status, String headers, byte[] body) {
        return at(path, out -> {
            String head = "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n"
                    + headers + "\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    public Loopback at(String path, String status, String headers, String body) {
        return at(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public Loopback found(String path, String body) {
        return at(path, "200 OK", "Content-Type: text/html\r\n", body);
    }

    public Loopback redirecting(String path, String to) {
        return at(path, "302 Found", "Location: " + to + "\r\n", "");
    }

    public int port() {
        return socket.getLocalPort();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /// The heads of the requests so far, lines parted by `\n`.
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /// The paths asked for so far.
    public List<String> paths() {
        return requests().stream().map(head -> head.split(" ")[1]).toList();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> answer(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            if (head.isEmpty()) {
                return;
            }
            requests.add(head.toString());
            Answering answer = answers.get(head.toString().split(" ")[1]);
            OutputStream out = connection.getOutputStream();
            if (answer == null) {
                out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
            } else {
                answer.to(out);
            }
            out.flush();
        } catch (SocketException _) {
            // whoever asked has hung up, which is what such a test wants
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
