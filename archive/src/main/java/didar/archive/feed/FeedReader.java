package didar.archive.feed;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import didar.archive.feed.EntryDraft.Field;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Reads a feed as a stream, by Woodstox: RSS 0.9x, 1.0 and 2.0, Atom, sitemaps of news and indexes of them. It holds
/// one
/// entry at a time. Document types with declarations are refused, so there is nothing to expand and nothing to fetch.
public final class FeedReader {

    /// Names are held for the length of a feed.
    private static final int MOST_NAMES = 10_000;
    /// By the name of the root, that of an entry.
    private static final Map<String, String> ENTRIES =
            Map.of("rss", "item", "RDF", "item", "feed", "entry", "urlset", "url", "sitemapindex", "sitemap");
    private static final Set<String> TITLES = Set.of("rss/channel/title", "RDF/channel/title", "feed/title");
    private static final Set<String> LANGUAGES =
            Set.of("rss/channel/language", "rss/channel/dc:language", "RDF/channel/dc:language");
    private static final int LONGEST_TITLE = 1000;
    private static final int DEEPEST = 500;

    private final FeedLimits limits;
    private final FeedSink sink;
    private final XMLStreamReader xml;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Set<String> names = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private String root = "";
    private String entryName = "";
    private long entries;
    private @Nullable EntryDraft draft;
    private @Nullable Capture capture;
    private @Nullable String title;
    private @Nullable String language;
    /// Names of open elements, from the entry or else the root down.
    private String path = "";

    private FeedReader(XMLStreamReader xml, FeedLimits limits, FeedSink sink) {
        this.xml = xml;
        this.limits = limits;
        this.sink = sink;
    }

    /// Reads a feed to its end, or as far as it can be read.
    public static FeedEnd read(Reader feed, FeedLimits limits, FeedSink sink) {
        FeedReader reader;
        try {
            reader = new FeedReader(factory().createXMLStreamReader(new MendedXml(feed)), limits, sink);
        } catch (XMLStreamException e) {
            return new FeedEnd.Broken(0, line(e), reason(e));
        }
        try {
            return reader.read();
        } catch (XMLStreamException e) {
            return new FeedEnd.Broken(reader.entries, line(e), reason(e));
        } catch (WstxLazyException e) {
            return new FeedEnd.Broken(reader.entries, reader.xml.getLocation().getLineNumber(), "it is malformed");
        }
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }

    private FeedEnd read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (entries >= limits.entries() && draft == null && name().equals(entryName)) {
                        return new FeedEnd.Full(entries);
                    }
                    String refusal = start();
                    if (refusal != null) {
                        return broken(refusal);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                default -> {} // comments, instructions, the name of a document type
            }
        }
        return new FeedEnd.Whole(entries);
    }

    private FeedEnd broken(String reason) {
        return new FeedEnd.Broken(entries, xml.getLocation().getLineNumber(), reason);
    }

    private String name() {
        return vocabulary.name(xml.getLocalName());
    }

    /// @return why the feed is not read on; `null` where it is
    private @Nullable String start() {
        if (!held(xml.getLocalName())) {
            return String.format(Locale.ROOT, "it has more than %,d different names of elements", MOST_NAMES);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            if (!held(attribute)) {
                return String.format(Locale.ROOT, "it has more than %,d different names", MOST_NAMES);
            }
            if (attribute.startsWith("xmlns:")) {
                vocabulary.declare(attribute.substring("xmlns:".length()), xml.getAttributeValue(i));
            }
        }
        if (open.isEmpty() && !isFeed()) {
            return "its first element is <" + root + ">, which is none of a feed";
        }
        open.push(path);
        if (capture != null) {
            capture.open(xml);
        } else if (draft == null && name().equals(entryName)) {
            draft = new EntryDraft(entries + 1, xml.getLocation().getLineNumber(), limits.characters());
            about(draft);
            path = "";
        } else {
            path = path.isEmpty() ? name() : path + "/" + name();
            capture = draft == null ? ofFeed() : ofEntry(draft);
        }
        return null;
    }

    private boolean isFeed() {
        root = vocabulary.root(xml.getLocalName());
        entryName = ENTRIES.getOrDefault(root, "");
        language = attribute("xml:lang");
        return !entryName.isEmpty();
    }

    private boolean held(String name) {
        return names.contains(name) || names.size() < MOST_NAMES && names.add(name);
    }

    /// The address that RSS 1.0 gives an item as its name.
    private void about(EntryDraft to) {
        String about = attribute("about");
        if (about != null) {
            to.put(Field.ID, about);
        }
        String lang = attribute("xml:lang");
        if (lang != null) {
            to.put(Field.LANGUAGE, lang);
        }
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (vocabulary.name(xml.getAttributeLocalName(i)).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private @Nullable Capture ofFeed() {
        return TITLES.contains(path) || LANGUAGES.contains(path)
                ? new Capture(open.size(), LONGEST_TITLE, false)
                : null;
    }

    private @Nullable Capture ofEntry(EntryDraft of) {
        boolean atom = root.equals("feed");
        if (atom && path.equals("link")) {
            String rel = attribute("rel");
            String href = attribute("href");
            if (href != null && (rel == null || rel.equals("alternate"))) {
                of.put(Field.LINK, href);
            }
            return null;
        }
        Field field = Field.at(path);
        boolean holdsElements = atom && path.equals("author");
        return field == null || holdsElements
                ? null
                : new Capture(open.size(), of.left(), atom && isLiteral(field, attribute("type")));
    }

    /// Whether the characters of an Atom text mean themselves and are no HTML.
    private static boolean isLiteral(Field field, @Nullable String type) {
        return switch (field) {
            case TITLE, CONTENT, SUMMARY -> type == null || !type.equals("html") && !type.equals("text/html");
            case ID, LINK, PUBLISHED, UPDATED, AUTHOR, OUTLET, LANGUAGE -> false;
        };
    }

    private void text() {
        if (capture != null) {
            capture.take(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void end() {
        Capture ended = capture;
        if (ended != null && open.size() > ended.depth) {
            ended.close(xml.getLocalName());
            open.pop();
            return;
        }
        if (ended != null) {
            take(ended);
            capture = null;
        }
        EntryDraft finished = path.isEmpty() ? draft : null;
        path = open.pop();
        if (finished != null) {
            draft = null;
            handOn(finished.entry(title, language));
        }
    }

    private void take(Capture ended) {
        String said = ended.text.toString();
        if (draft == null) {
            if (TITLES.contains(path)) {
                title = EntryDraft.plain(said.strip());
            } else {
                language = said.strip();
            }
        } else if (ended.overflown) {
            draft.leaveOut();
        } else {
            Field field = Field.at(path);
            if (field != null) {
                draft.put(field, said);
            }
        }
    }

    private void handOn(Entry entry) {
        entries++;
        if (!root.equals("sitemapindex")) {
            sink.entry(entry);
        } else if (entry.link() != null) {
            sink.further(entry.link());
        }
    }

    private static int line(XMLStreamException e) {
        if (e.getNestedException() instanceof MendedXml.RefusedException refused) {
            return refused.line();
        }
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    }

    private static String reason(XMLStreamException e) {
        if (e.getNestedException() instanceof MendedXml.RefusedException refused) {
            return refused.reason();
        }
        if (e.getNestedException() instanceof IOException broken) {
            return "it breaks off: " + broken.getMessage();
        }
        String message = String.valueOf(e.getMessage());
        int place = message.indexOf("\n at [");
        String fault = place < 0 ? message : message.substring(0, place);
        return "it is malformed: " + (fault.endsWith(".") ? fault.substring(0, fault.length() - 1) : fault);
    }

    /// The text of an element with the elements in it as HTML.
    private static final class Capture {

        private final StringBuilder text = new StringBuilder();
        private final int depth;
        private final int limit;
        private final boolean literal;
        private boolean overflown;

        /// @param depth how many elements are open around its text
        /// @param limit in characters
        /// @param literal whether characters mean themselves and are no HTML
        Capture(int depth, int limit, boolean literal) {
            this.depth = depth;
            this.limit = limit;
            this.literal = literal;
        }

        void take(char[] characters, int start, int length) {
            if (text.length() + length > limit) {
                overflown = true;
                text.setLength(0);
            } else if (!overflown && literal) {
                text.append(Entities.escape(new String(characters, start, length)));
            } else if (!overflown) {
                text.append(characters, start, length);
            }
        }

        void open(XMLStreamReader xml) {
            StringBuilder tag = new StringBuilder("<").append(local(xml.getLocalName()));
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                tag.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
                tag.append(Entities.escape(xml.getAttributeValue(i))).append('"');
            }
            add(tag.append('>').toString());
        }

        void close(String name) {
            add("</" + local(name) + ">");
        }

        private void add(String tag) {
            if (text.length() + tag.length() > limit) {
                overflown = true;
                text.setLength(0);
            } else if (!overflown) {
                text.append(tag);
            }
        }

        private static String local(String name) {
            return name.substring(name.indexOf(':') + 1);
        }
    }
}
