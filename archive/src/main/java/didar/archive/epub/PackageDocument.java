package didar.archive.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads what an EPUB says of itself: `META-INF/container.xml`, the package document with its spine, and
/// `META-INF/encryption.xml`. jsoup reads the XML: it knows no document types and no external entities.
///
/// See [EPUB 3.3](https://www.w3.org/TR/epub-33/), 4 and 5.
final class PackageDocument {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";
    /// Fonts are muddled by these methods, so that they cannot be taken out; that is no encryption of the text.
    private static final Set<String> OF_FONTS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private final Document opf;
    private final String folder;

    private PackageDocument(Document opf, String folder) {
        this.opf = opf;
        this.folder = folder;
    }

    /// @param files the documents of the book by their paths
    /// @return `null` where there is no package document
    static @Nullable Book read(Map<String, String> files) {
        String container = files.get(CONTAINER);
        Element root = container == null ? null : first(xml(container), "rootfile");
        String path = root == null ? null : root.attr("full-path");
        String opf = path == null ? null : files.get(path);
        if (path == null || opf == null) {
            return null;
        }
        Set<String> encrypted = encrypted(files.get(ENCRYPTION));
        return new PackageDocument(xml(opf), path.substring(0, path.lastIndexOf('/') + 1)).book(encrypted);
    }

    private Book book(Set<String> encrypted) {
        Map<String, Element> manifest = new HashMap<>();
        for (Element item : all(opf, "item")) {
            manifest.put(item.attr("id"), item);
        }
        List<String> chapters = new ArrayList<>();
        for (Element reference : all(opf, "itemref")) {
            Element item = manifest.get(reference.attr("idref"));
            boolean contents = item != null && (" " + item.attr("properties") + " ").contains(" nav ");
            if (item != null && !contents) {
                String path = resolved(folder, item.attr("href"));
                if (!chapters.contains(path)) {
                    chapters.add(path);
                }
            }
        }
        return new Book(text("title"), author(), text("date"), text("language"), chapters, encrypted);
    }

    private @Nullable String author() {
        List<String> names = new ArrayList<>();
        for (Element creator : all(opf, "creator")) {
            String role = creator.attr("opf:role");
            if ((role.isEmpty() || role.equals("aut")) && !creator.text().isBlank()) {
                names.add(creator.text().strip());
            }
        }
        return names.isEmpty() ? null : String.join("، ", names);
    }

    private @Nullable String text(String name) {
        Element element = first(opf, name);
        return element == null || element.text().isBlank()
                ? null
                : element.text().strip();
    }

    private static Set<String> encrypted(@Nullable String encryption) {
        Set<String> paths = new HashSet<>();
        if (encryption != null) {
            for (Element data : all(xml(encryption), "EncryptedData")) {
                Element method = first(data, "EncryptionMethod");
                Element reference = first(data, "CipherReference");
                boolean font = method != null && OF_FONTS.contains(method.attr("Algorithm"));
                if (reference != null && !font) {
                    paths.add(resolved("", reference.attr("URI")));
                }
            }
        }
        return paths;
    }

    /// The path in the archive that a reference means.
    static String resolved(String folder, String reference) {
        int fragment = reference.indexOf('#');
        String bare = fragment < 0 ? reference : reference.substring(0, fragment);
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + decoded(bare)).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return reference; // a percent sign that escapes nothing
        }
    }

    private static Document xml(String text) {
        return Parser.xmlParser().parseInput(text, "");
    }

    private static @Nullable Element first(Element root, String name) {
        List<Element> found = all(root, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    /// The elements of a name, in whatever namespace.
    private static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            String tag = element.tagName();
            if (tag.substring(tag.indexOf(':') + 1).equalsIgnoreCase(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
