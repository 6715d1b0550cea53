package didar.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C, and the signal that asks a process to end.
interface Interrupts {

    /// Has something done when the user stops the command. The process lives on until the watch is closed.
    Watch watch(Runnable stop);

    /// No more than a guard that ends with its block.
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /// Those of this process.
    static Watch ofProcess(Runnable stop) {
        var done = new CountDownLatch(1);
        var hook = new Thread(() -> {
            stop.run();
            try {
                done.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            done.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException _) {
                // the process is ending, and the hook runs
            }
        };
    }
}
