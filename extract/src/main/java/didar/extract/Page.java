package didar.extract;

import didar.record.Article;
import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sentences of an article with what was found in each, in order: its headings, then its body.
final class Page {

    /// Where a sentence stands.
    enum Region {
        KICKER,
        TITLE,
        LEAD,
        BODY
    }

    final Scan scan;
    final Names names;
    final Cast cast;
    private final List<List<Found>> found;
    private final List<List<Found>> outer;
    private final @Nullable Found[] starting;
    private final boolean[] opening;
    private final boolean[] inName;
    private final @Nullable Found[] ending;
    private final Region[] regions;

    /// @param regionOfParagraph for every paragraph of the tokens
    Page(Scan scan, Names names, Cast cast, List<Region> regionOfParagraph) {
        this.scan = scan;
        this.names = names;
        this.cast = cast;
        int n = scan.tokens().sentences();
        found = new ArrayList<>(n);
        regions = new Region[n];
        for (int s = 0; s < n; s++) {
            found.add(names.read(scan.tokens().first(s), scan.tokens().after(s)));
        }
        if (names.learn(found)) {
            for (int s = 0; s < n; s++) {
                if (hasShort(s)) {
                    found.set(
                            s, names.read(scan.tokens().first(s), scan.tokens().after(s)));
                }
            }
        }
        outer = new ArrayList<>(n);
        starting = new Found[scan.size()];
        opening = new boolean[scan.size() + 1];
        inName = new boolean[scan.size()];
        ending = new Found[scan.size()];
        for (int s = 0; s < n; s++) {
            List<Found> here = new ArrayList<>();
            for (Found f : found.get(s)) {
                if (!f.inner()) {
                    here.add(f);
                    starting[f.first()] = f;
                    ending[f.last()] = f;
                    markName(f);
                }
            }
            outer.add(here);
            opening[first(s)] = true;
        }
        for (int s = 0; s < n; s++) {
            int paragraph = scan.tokens().paragraph(s);
            regions[s] = paragraph < regionOfParagraph.size() ? regionOfParagraph.get(paragraph) : Region.BODY;
        }
    }

    private void markName(Found found) {
        if (found.kind() != Found.Kind.PERSON || found.name() == null) {
            return;
        }
        for (int i = found.first(); i <= found.last(); i++) {
            inName[i] = found.name().start() < scan.tokens().start(i)
                    && scan.tokens().end(i) <= found.name().end();
        }
    }

    private boolean hasShort(int sentence) {
        for (int i = first(sentence); i < after(sentence); i++) {
            if (names.isShort(i)) {
                return true;
            }
        }
        return false;
    }

    static Region region(Article.Heading.Kind kind) {
        return switch (kind) {
            case KICKER -> Region.KICKER;
            case TITLE -> Region.TITLE;
            case LEAD -> Region.LEAD;
        };
    }

    int sentences() {
        return regions.length;
    }

    int first(int sentence) {
        return scan.tokens().first(sentence);
    }

    int after(int sentence) {
        return scan.tokens().after(sentence);
    }

    boolean sameParagraph(int a, int b) {
        return scan.tokens().paragraph(a) == scan.tokens().paragraph(b);
    }

    Region region(int sentence) {
        return regions[sentence];
    }

    boolean isTitle(int sentence) {
        return regions[sentence] == Region.TITLE || regions[sentence] == Region.KICKER;
    }

    /// What was found in the sentence, those inside others left out.
    List<Found> outer(int sentence) {
        return outer.get(sentence);
    }

    /// What starts at a token, `null` if nothing does.
    @Nullable
    Found foundAt(int token) {
        return token < starting.length ? starting[token] : null;
    }

    /// Whether something that was found ends at a token.
    boolean endsFound(int token) {
        return token >= 0 && ending[token] != null;
    }

    /// Whether a proclitic stands before the first word: «بأمير قطر», «ولبنان».
    boolean isAttached(Found found) {
        int start = scan.tokens().start(found.first());
        return found.withoutProclitic(scan.text()).start() > start || isHonorificAttached(found.first());
    }

    /// «لفخامة الرئيس X».
    private boolean isHonorificAttached(int token) {
        int start = scan.tokens().foldedStart(token);
        boolean attached = false;
        for (Match<Entry> m : scan.at(token)) {
            if (m.start() == start) {
                return false;
            }
            attached |= m.value() instanceof Entry.Honorific h && h.before();
        }
        return attached;
    }

    /// What ends at a token, `null` if nothing does.
    @Nullable
    Found foundEndingAt(int token) {
        return ending[token];
    }

    /// Whether a token belongs to the name of a person, its first word left out.
    boolean isInName(int token) {
        return inName[token];
    }

    /// Whether a sentence starts at a token.
    boolean opens(int token) {
        return opening[token];
    }

    List<Found> all(int sentence) {
        return found.get(sentence);
    }
}
