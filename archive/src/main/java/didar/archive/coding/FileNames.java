package didar.archive.coding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Names of files as archives keep them: bytes of a character set that nothing tells. They are short, so only three
/// sets are asked: UTF-8, which is hardly ever well-formed by accident; that of Persian and Arabic Windows; that of
/// DOS, which is what the format says.
public final class FileNames {

    private static final Charset DOS = Charset.forName("IBM437");

    private FileNames() {}

    public static String decode(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException _) {
            String windows = new String(name, Decoding.WINDOWS_1256);
            return ArabicLetters.plausible(windows) >= Decoding.PLAUSIBLE ? windows : new String(name, DOS);
        }
    }
}
