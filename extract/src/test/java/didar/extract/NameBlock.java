package didar.extract;

import didar.text.Span;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Some sentences of an annotated corpus in a row, read as one article would be: the corpora do not tell where an
/// article
/// ends.
final class NameBlock {

    private static final int SENTENCES = 25;

    final Scan scan;
    final NameWord[] forms;
    final List<AnnotatedNames.Name> names;
    /// The true labels, by tokens.
    final byte[] labels;

    private NameBlock(List<AnnotatedNames> sentences, Lexicon lexicon, Words words, WordClasses classes) {
        StringBuilder text = new StringBuilder();
        List<Span> regions = new ArrayList<>();
        names = new ArrayList<>();
        for (AnnotatedNames sentence : sentences) {
            int at = text.length();
            text.append(sentence.text()).append("\n\n");
            regions.add(new Span(at, at + sentence.text().length()));
            for (AnnotatedNames.Name name : sentence.names()) {
                names.add(new AnnotatedNames.Name(name.kind(), at + name.start(), at + name.end()));
            }
        }
        scan = new Scan(lexicon, Tokens.of(text.toString(), regions));
        NameWords letters = new NameWords(scan, words);
        forms = new NameWord[scan.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = letters.form(i, classes, !lexicon.isPersian());
        }
        labels = new byte[scan.size()];
        int i = 0;
        for (AnnotatedNames.Name name : names) {
            while (i < scan.size() && scan.tokens().end(i) <= name.start()) {
                i++;
            }
            int label = NameTag.first(name.kind());
            while (i < scan.size() && scan.tokens().start(i) < name.end()) {
                labels[i++] = (byte) label;
                label = NameTag.further(name.kind());
            }
        }
    }

    static List<NameBlock> of(List<AnnotatedNames> corpus, Lexicon lexicon, Words words, WordClasses classes) {
        List<NameBlock> blocks = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i += SENTENCES) {
            List<AnnotatedNames> sentences = corpus.subList(i, Math.min(corpus.size(), i + SENTENCES));
            blocks.add(new NameBlock(sentences, lexicon, words, classes));
        }
        return blocks;
    }

    int sentences() {
        return scan.tokens().sentences();
    }

    int first(int sentence) {
        return scan.tokens().first(sentence);
    }

    int after(int sentence) {
        return scan.tokens().after(sentence);
    }
}
