package didar.cli;

import didar.record.Article;
import didar.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The text of an article as HTML, cut wherever a marked span begins or ends, so that spans may overlap as they like.
final class HtmlText {

    /// @param classes as in the style sheet, with blanks between them
    /// @param anchor id of the place where the span begins; empty for none
    record Mark(Span span, String classes, String anchor) {}

    private final Article article;
    private final List<Mark> marks;
    private final Set<String> anchored = new HashSet<>();

    private HtmlText(Article article, List<Mark> marks) {
        this.article = article;
        this.marks = marks;
    }

    static void write(Article article, List<Mark> marks, StringBuilder out) {
        new HtmlText(article, marks).write(out);
    }

    private void write(StringBuilder out) {
        List<Span> furniture = new ArrayList<>();
        for (Span paragraph : paragraphs()) {
            String kind = kind(paragraph);
            if (kind.equals("noise")) {
                furniture.add(paragraph);
            } else {
                furniture(furniture, out);
                out.append(kind.isEmpty() ? "<p>" : "<p class=\"" + kind + "\">");
                inline(paragraph, out);
                out.append("</p>\n");
            }
        }
        furniture(furniture, out);
    }

    /// Lines; those that the article's parts hold together are one.
    private List<Span> paragraphs() {
        String text = article.text();
        List<Span> found = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Span line = new Span(start, end);
            if (!line.of(text).isBlank()) {
                if (!found.isEmpty() && inOnePart(found.getLast(), line)) {
                    found.set(found.size() - 1, found.getLast().cover(line));
                } else {
                    found.add(line);
                }
            }
            start = end + 1;
        }
        return found;
    }

    private boolean inOnePart(Span a, Span b) {
        return Stream.concat(
                        article.body().stream(), article.headings().stream().map(Article.Heading::span))
                .anyMatch(part -> part.overlaps(a) && part.overlaps(b));
    }

    /// Body, heading, furniture, or what stands beside the body without being furniture, such as a dateline.
    private String kind(Span line) {
        for (Article.Heading h : article.headings()) {
            if (h.span().overlaps(line)) {
                return h.kind() == Article.Heading.Kind.TITLE ? "title" : "aside";
            }
        }
        if (article.body().stream().anyMatch(b -> b.overlaps(line))) {
            return "";
        }
        boolean proves =
                marks.stream().anyMatch(m -> !m.anchor().isEmpty() && m.span().overlaps(line));
        return !proves && article.noise().stream().anyMatch(n -> n.overlaps(line)) ? "noise" : "aside";
    }

    private void furniture(List<Span> lines, StringBuilder out) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<details><summary><bdi lang=\"en\">page furniture, ")
                .append(lines.size() == 1 ? "one line" : lines.size() + " lines")
                .append("</bdi></summary>\n");
        for (Span line : lines) {
            out.append("<p>").append(Html.escaped(line.of(article.text()))).append("</p>\n");
        }
        out.append("</details>\n");
        lines.clear();
    }

    private void inline(Span line, StringBuilder out) {
        List<Mark> here = marks.stream().filter(m -> m.span().overlaps(line)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Mark m : here) {
            cuts.add(Math.max(line.start(), m.span().start()));
            cuts.add(Math.min(line.end(), m.span().end()));
        }
        int from = cuts.removeFirst();
        for (int to : cuts) {
            Span segment = new Span(from, to);
            Set<String> classes = new LinkedHashSet<>();
            for (Mark m : here) {
                if (m.span().contains(segment)) {
                    classes.addAll(List.of(m.classes().split(" ")));
                    if (!m.anchor().isEmpty() && anchored.add(m.anchor())) {
                        out.append("<span class=\"proof\" id=\"")
                                .append(m.anchor())
                                .append("\"></span>");
                    }
                }
            }
            String words = Html.escaped(segment.of(article.text()));
            if (classes.isEmpty()) {
                out.append(words);
            } else {
                out.append("<span class=\"").append(String.join(" ", classes)).append("\">");
                out.append(words).append("</span>");
            }
            from = to;
        }
    }
}
