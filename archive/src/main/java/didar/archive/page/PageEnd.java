package didar.archive.page;

import didar.archive.page.Cues.Role;
import didar.archive.page.Page.Part;
import didar.text.Span;
import java.util.Arrays;
import java.util.List;

/// Finds where the article ends and the page goes on: the comment form, headlines of other articles, an agency's code.
final class PageEnd {

    private static final int SHORTEST_BODY_BEFORE_FORM = 200;
    private static final int LONGEST_RELATED = 160;
    private static final int LONGEST_AGENCY_CODE = 24;

    private final PageDraft page;
    private final String text;
    private final List<Block> blocks;
    private final Skeleton[] letters;
    private final Part[] parts;

    private PageEnd(PageDraft page) {
        this.page = page;
        this.text = page.text;
        this.blocks = page.blocks;
        this.letters = page.letters;
        this.parts = page.parts;
    }

    /// The comment form ends the article; to be read before its title is looked for.
    static void close(PageDraft page) {
        new PageEnd(page).closeAtForm();
    }

    static void read(PageDraft page) {
        PageEnd end = new PageEnd(page);
        end.readRelated();
        end.readTail();
    }

    private void closeAtForm() {
        int before = 0;
        int total = 0;
        for (int i = 0; i < parts.length; i++) {
            total += parts[i] == Part.BODY ? blocks.get(i).span().length() : 0;
        }
        for (int i = 0; i < parts.length; i++) {
            Role role = parts[i] == Part.NOISE ? page.role(i) : null;
            if (role == Role.FORM && before >= SHORTEST_BODY_BEFORE_FORM && total - before <= 3 * before) {
                Arrays.fill(parts, i, parts.length, Part.NOISE);
                return;
            }
            before += parts[i] == Part.BODY ? blocks.get(i).span().length() : 0;
        }
    }

    private void readRelated() {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != Part.BODY || Cues.line(letters[i]) != Role.RELATED) {
                continue;
            }
            parts[i] = Part.NOISE;
            for (int k = i + 1; k < parts.length && parts[k] != Part.DATA; k++) {
                Span span = blocks.get(k).span();
                if (parts[k] == Part.BODY) {
                    if (span.length() > LONGEST_RELATED
                            || page.endsSentence(span)
                            || blocks.get(k).wrapped()) {
                        break;
                    }
                    parts[k] = Part.NOISE;
                    page.related.add(span.of(text));
                }
            }
        }
    }

    private void readTail() {
        for (int i = parts.length - 1; i > 0; i--) {
            if (parts[i] != Part.BODY) {
                continue;
            }
            if (!isAgencyCode(i) && !(page.title != null && page.repeatsTitle(i))) {
                return;
            }
            parts[i] = Part.NOISE;
        }
    }

    /// «سيام 1572»: a word or two and a number, under the article.
    private boolean isAgencyCode(int i) {
        Span span = blocks.get(i).span();
        int digits = letters[i].length() - letters[i].letters();
        return span.length() <= LONGEST_AGENCY_CODE
                && digits >= 2
                && letters[i].letters() >= 2
                && digits * 3 >= letters[i].length()
                && !page.endsSentence(span)
                && span.of(text).split("\\s+").length <= 4;
    }
}
