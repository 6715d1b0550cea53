package didar.server;

import didar.reader.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A process that serves the record of a folder until it is told to end, and says its port. [ServerKillTest] kills it.
final class ServerProcess {

    private ServerProcess() {}

    /// @param args folder
    public static void main(String[] args) throws Exception {
        var reader = new Reader();
        var served = ServedRecord.served(Path.of(args[0]), () -> reader::read, System.err::println);
        var closed = new CountDownLatch(1);
        Server server = Server.start(Settings.own(0, "x"), served, Throwable::printStackTrace);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
                System.out.println("closed");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            closed.countDown();
        }));
        System.out.println(server.port());
        closed.await();
    }
}
