package didar.archive.zip;

import didar.archive.coding.FileNames;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.jspecify.annotations.Nullable;

/// The path of an entry, as the archive has it. Nothing is written to disk; a name that means harm is refused all the
/// same, for others use the sources of dossiers as names of files.
record EntryName(String text) {

    private static final int LONGEST_SHOWN = 120;

    /// By the Unicode extra field, else by the UTF-8 flag, else by what the bytes are.
    static EntryName of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD) {
            return new EntryName(entry.getName());
        }
        return new EntryName(FileNames.decode(raw));
    }

    boolean isFolder() {
        return text.endsWith("/");
    }

    /// Hidden as in folders: `.x`, in folders of that kind, and what Macs put beside files.
    boolean isHidden() {
        for (String part : text.split("/")) {
            boolean dots = part.equals(".") || part.equals("..");
            if (part.startsWith(".") && !dots || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    /// Why the name is refused; `null` where nothing is wrong with it.
    @Nullable
    String wrong() {
        if (text.isBlank()) {
            return "it has no name";
        }
        if (text.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return "there are control characters in its name";
        }
        if (text.indexOf('\\') >= 0) {
            return "there are backslashes in its name";
        }
        boolean drive = text.length() >= 2 && text.charAt(1) == ':' && Character.isLetter(text.charAt(0));
        if (text.startsWith("/") || drive) {
            return "its name is an absolute path";
        }
        for (String part : text.split("/")) {
            if (part.equals("..")) {
                return "its name leads out of the archive";
            }
        }
        return null;
    }

    /// The name for messages: one line, of modest length.
    String shown() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST_SHOWN); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f) {
                shown.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return text.length() > LONGEST_SHOWN ? shown.append('…').toString() : shown.toString();
    }
}
