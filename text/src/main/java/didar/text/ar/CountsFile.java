package didar.text.ar;

import java.nio.ByteBuffer;

/// The layout of `stems.counts`: behind its head a byte for each proclitic without and with the article, one for
/// each enclitic, then the entries of [Stems], four bytes each, highest first.
final class CountsFile {

    private static final String FILE = "stems.counts";

    private CountsFile() {}

    static Counts load(Affixes affixes) {
        int before = 2 * affixes.proclitics().size();
        int after = affixes.enclitics().size();
        ByteBuffer bytes = ByteBuffer.wrap(DataFile.payload(FILE, before + after + Stems.SIZE * Integer.BYTES));
        int[] ofProclitics = unsigned(bytes, before);
        int[] ofEnclitics = unsigned(bytes, after);
        int[] entries = new int[Stems.SIZE];
        bytes.asIntBuffer().get(entries);
        return new Counts(new Stems(entries), ofProclitics, ofEnclitics);
    }

    private static int[] unsigned(ByteBuffer bytes, int length) {
        int[] values = new int[length];
        for (int i = 0; i < length; i++) {
            values[i] = bytes.get() & 0xff;
        }
        return values;
    }

    /// What a file has behind its head.
    static byte[] bytes(int[] before, int[] after, int[] entries) {
        ByteBuffer bytes = ByteBuffer.allocate(before.length + after.length + entries.length * Integer.BYTES);
        for (int value : before) {
            bytes.put((byte) value);
        }
        for (int value : after) {
            bytes.put((byte) value);
        }
        bytes.asIntBuffer().put(entries);
        return bytes.array();
    }
}
