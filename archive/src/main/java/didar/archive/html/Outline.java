package didar.archive.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// A page as runs of text in boxes, written down in one walk over its tree. Boxes are numbered as they open, so that a
/// box holds the runs `[first, end)` and stands before all boxes in it.
///
/// jsoup walks without recursion and cuts the depth of its tree, so that no page is too deep.
final class Outline {

    private final List<Run> runs = new ArrayList<>();
    private final BitSet firstHeadings = new BitSet();
    private final List<Timed> times = new ArrayList<>();
    private int boxes;
    private int[] parents = new int[64];
    private int[] firsts = new int[64];
    private int[] ends = new int[64];
    private Tags[] tags = new Tags[64];
    private Naming[] namings = new Naming[64];

    /// A value that an attribute gives for a date in the page.
    ///
    /// @param run the first run at or behind it
    /// @param published whether its names say that it is the time of publication
    record Timed(String value, int run, boolean published) {}

    private Outline() {}

    /// @param metadata takes what is not shown
    static Outline of(Document page, Metadata metadata) {
        Outline outline = new Outline();
        outline.open(-1, Tags.BOX, Naming.NONE);
        Walk walk = outline.new Walk(metadata);
        page.filter(walk);
        walk.endRun(false);
        outline.ends[0] = outline.runs.size();
        return outline;
    }

    List<Run> runs() {
        return runs;
    }

    List<Timed> times() {
        return times;
    }

    int boxes() {
        return boxes;
    }

    /// The box around a box; -1 for the first.
    int parent(int box) {
        return parents[box];
    }

    int first(int box) {
        return firsts[box];
    }

    int end(int box) {
        return ends[box];
    }

    Tags tag(int box) {
        return tags[box];
    }

    boolean isFirstHeading(int box) {
        return firstHeadings.get(box);
    }

    Naming naming(int box) {
        return namings[box];
    }

    private int open(int parent, Tags tag, Naming naming) {
        if (boxes == parents.length) {
            int size = boxes * 2;
            parents = Arrays.copyOf(parents, size);
            firsts = Arrays.copyOf(firsts, size);
            ends = Arrays.copyOf(ends, size);
            tags = Arrays.copyOf(tags, size);
            namings = Arrays.copyOf(namings, size);
        }
        parents[boxes] = parent;
        firsts[boxes] = runs.size();
        tags[boxes] = tag;
        namings[boxes] = naming;
        return boxes++;
    }

    private final class Walk implements NodeFilter {

        /// Counts for the end of a box among line breaks.
        private static final int BOX = 1000;

        private static final String DISPLAY = "display:";
        private static final List<String> MOMENTS =
                List.of("data-timestamp", "data-time", "data-epoch", "data-datetime", "data-date", "timestamp");

        private final Names names = new Names();
        private final Metadata metadata;
        private char[] line = new char[1 << 10];
        private int length;
        /// How deep in the tree the elements of the open boxes stand.
        private final Deque<Integer> depths = new ArrayDeque<>();
        private int box;
        private int links;
        private int letters;
        private int linked;
        private int marks;
        private int breaks = BOX;

        Walk(Metadata metadata) {
            this.metadata = metadata;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            Tags tag = Tags.of(element.normalName());
            if (tag == Tags.METADATA) {
                metadata.take(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (tag == Tags.SKIPPED) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (tag == Tags.BREAK) {
                endRun(true);
                return FilterResult.CONTINUE;
            }
            if (element.nameIs("html")) {
                metadata.take(element);
            }
            Naming naming = Naming.NONE;
            if (element.attributesSize() > 0) {
                if (isHidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                naming = naming(element);
                time(element, tag, naming);
            }
            if (tag == Tags.LINK) {
                links++;
            }
            if (tag == Tags.CAPTION && naming == Naming.NONE) {
                naming = Naming.CAPTION;
            } else if (tag == Tags.TIME && naming == Naming.NONE) {
                naming = Naming.DATA;
            }
            if (!tag.isBox() && isSetApart(element)) {
                append(" ");
            }
            boolean named = naming != Naming.NONE && tag != Tags.LINK && length == 0;
            if (tag.isBox() || named) {
                endRun(false);
                box = open(box, tag.isBox() ? tag : Tags.BOX, naming);
                depths.push(depth);
                if (element.nameIs("h1")) {
                    firstHeadings.set(box);
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (element.nameIs("a")) {
                links--;
            }
            if (!depths.isEmpty() && depths.peek() == depth) {
                endRun(false);
                depths.pop();
                ends[box] = runs.size();
                box = parents[box];
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isHidden(Element element) {
            if (element.hasAttr("hidden")) {
                return true;
            }
            String style = element.attr("style");
            int display = style.indexOf(DISPLAY);
            int value = display + DISPLAY.length();
            return display >= 0 && (style.startsWith("none", value) || style.startsWith(" none", value));
        }

        /// Whether it follows another element without a space and each has a class of its own, or a number ends or
        /// begins between them, as in a date of three pieces: style sheets set such pieces apart.
        private boolean isSetApart(Element element) {
            if (length == 0 || line[length - 1] == ' ' || !(element.previousSibling() instanceof Element before)) {
                return false;
            }
            return element.hasAttr("class") && before.hasAttr("class")
                    || element.firstChild() instanceof TextNode text && meetsNumber(text.getWholeText());
        }

        private boolean meetsNumber(String next) {
            if (next.isEmpty()) {
                return false;
            }
            char end = line[length - 1];
            char start = next.charAt(0);
            return Character.isDigit(end) && (Character.isDigit(start) || isOfRegion(start))
                    || Character.isDigit(start) && isOfRegion(end);
        }

        /// Letters and commas of the Arabic script: «12th» is one word.
        private static boolean isOfRegion(char c) {
            return c >= 0x600 && c < 0x700;
        }

        private Naming naming(Element element) {
            Naming naming = names.of(element.attr("class"));
            naming = Names.stronger(naming, names.of(element.attr("id")));
            naming = Names.stronger(naming, names.of(element.attr("itemprop")));
            return Names.stronger(naming, names.of(element.attr("role")));
        }

        private void time(Element element, Tags tag, Naming naming) {
            String property = element.attr("itemprop");
            boolean published = property.startsWith("datePublished");
            if (published || tag == Tags.TIME && !property.startsWith("date")) {
                String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
                if (!value.isBlank()) {
                    times.add(new Timed(value.strip(), runs.size(), published || element.hasAttr("pubdate")));
                    return;
                }
            }
            if (tag == Tags.TIME || naming == Naming.DATA) {
                moment(element);
            }
        }

        /// What scripts write «3 hours ago» from.
        private void moment(Element element) {
            if (element.hasClass("published") && element.hasAttr("title")) {
                times.add(new Timed(element.attr("title").strip(), runs.size(), true)); // as hAtom has it
                return;
            }
            for (String name : MOMENTS) {
                String value = element.attr(name);
                if (!value.isBlank()) {
                    times.add(new Timed(value.strip(), runs.size(), false));
                    return;
                }
            }
        }

        private void append(String text) {
            int size = text.length();
            if (length + size > line.length) {
                line = Arrays.copyOf(line, Math.max(line.length * 2, length + size));
            }
            for (int i = 0; i < size; i++) {
                char c = text.charAt(i);
                if (isSpace(c)) {
                    if (length > 0 && line[length - 1] != ' ') {
                        line[length++] = ' ';
                    }
                    continue;
                }
                line[length++] = c;
                int weight = Characters.weight(c);
                if (weight > 0) {
                    letters += weight;
                    linked += links > 0 ? weight : 0;
                } else if (weight < 0) {
                    marks++;
                }
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0' || c == '\u3000';
        }

        void endRun(boolean byBreak) {
            if (length > 0 && line[length - 1] == ' ') {
                length--;
            }
            if (letters > 0) {
                boolean beside = byBreak || breaks > 0 && breaks < BOX;
                runs.add(new Run(
                        new String(line, 0, length), box, letters, linked, marks, tags[box], breaks == 1, beside));
                breaks = 0;
            }
            breaks = byBreak ? breaks + 1 : BOX;
            length = 0;
            letters = 0;
            linked = 0;
            marks = 0;
        }
    }
}
