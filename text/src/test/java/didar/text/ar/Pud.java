package didar.text.ar;

import didar.text.Shared;
import didar.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sentences of Arabic PUD: half to look at, half to measure on, drawn with a fixed seed. No weight or count
/// comes from either.
///
/// This treebank has no ranges of words: parts of one written word are words without a space between them.
final class Pud {

    private Pud() {}

    static Drawn drawn(Path file) {
        List<Marked> all = new ArrayList<>();
        for (Shared.Sentence sentence : Shared.readTreebank(file)) {
            List<Span> words = new ArrayList<>();
            int at = 0;
            for (String form : sentence.tokens()) {
                int start = sentence.text().indexOf(form, at);
                at = start + form.length();
                words.add(new Span(start, at));
            }
            all.add(new Marked(sentence.text(), words));
        }
        return Drawn.of(all, all.size() / 2);
    }
}
