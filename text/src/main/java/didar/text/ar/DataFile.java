package didar.text.ar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Files of this package that are no text: a head of lines that start with `#`, a blank line, then the bytes.
final class DataFile {

    private DataFile() {}

    /// The bytes behind the head.
    ///
    /// @throws IllegalStateException if there is no such file, or its bytes are more or less than `length`
    static byte[] payload(String name, int length) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name);
            }
            byte[] file = in.readAllBytes();
            int start = 0;
            while (file[start] != '\n') {
                while (file[start] != '\n') {
                    start++;
                }
                start++;
            }
            start++;
            if (file.length - start != length) {
                throw new IllegalStateException(name + ": " + (file.length - start) + " bytes, not " + length);
            }
            return Arrays.copyOfRange(file, start, file.length);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
