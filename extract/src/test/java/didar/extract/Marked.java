package didar.extract;

import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// An example as the tables write it: `[content]`, `{speaker}`; in a relay `{{speaker}}` and `{via}`.
///
/// @param text without the marks
/// @param contents spans of the content, usually one
record Marked(String text, List<Span> contents, List<Span> speakers, List<Span> vias) {

    static Marked parse(String example) {
        StringBuilder text = new StringBuilder();
        List<Span> contents = new ArrayList<>();
        List<Span> once = new ArrayList<>();
        List<Span> twice = new ArrayList<>();
        int content = 0;
        int name = 0;
        for (int i = 0; i < example.length(); i++) {
            char c = example.charAt(i);
            boolean doubled = i + 1 < example.length() && example.charAt(i + 1) == c;
            switch (c) {
                case '[' -> content = text.length();
                case ']' -> contents.add(new Span(content, text.length()));
                case '{' -> {
                    name = text.length();
                    i += doubled ? 1 : 0;
                }
                case '}' -> {
                    (doubled ? twice : once).add(new Span(name, text.length()));
                    i += doubled ? 1 : 0;
                }
                default -> text.append(c);
            }
        }
        return new Marked(
                text.toString(), contents, twice.isEmpty() ? once : twice, twice.isEmpty() ? List.of() : once);
    }
}
