package didar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A site on this machine with a few files, and what was asked of it.
final class LoopbackSite implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> files;
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();

    /// @param files by their paths
    LoopbackSite(Map<String, String> files) throws IOException {
        this.files = files;
        socket = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    String address(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    /// What was asked for, in order.
    List<String> paths() {
        return paths;
    }

    /// What they who asked said they were.
    List<String> agents() {
        return agents;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                answer(connection);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answer(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        String file = null;
        String path = "";
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (line.startsWith("GET ")) {
                path = line.split(" ")[1];
                file = files.get(path);
            } else if (line.startsWith("User-Agent: ")) {
                agents.add(line.substring("User-Agent: ".length()));
            }
        }
        paths.add(path);
        byte[] body = file == null ? new byte[0] : file.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + (file == null ? "404 Not Found" : "200 OK") + "\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        connection.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        connection.getOutputStream().write(body);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
