package didar.extract;

import didar.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Which annotated corpora the recogniser of names is trained on, and which it is measured on.
///
/// Persian: PEYMA train and dev, further ParsTwiNER train; measured on PEYMA test. Arabic: the first five sixths of
/// ANERcorp by tokens, further the Wojood sample's train and val; measured on the last sixth.
final class NameCorpora {

    private NameCorpora() {}

    static List<AnnotatedNames> training(Path shared, Language language) {
        if (language == Language.PERSIAN) {
            List<AnnotatedNames> all = new ArrayList<>(AnnotatedNames.peyma(shared, "train"));
            all.addAll(AnnotatedNames.peyma(shared, "dev"));
            return all;
        }
        List<AnnotatedNames> all = AnnotatedNames.anercorp(shared);
        return all.subList(0, lastSixth(all));
    }

    static List<AnnotatedNames> further(Path shared, Language language) {
        if (language == Language.PERSIAN) {
            return AnnotatedNames.parstwiner(shared, "train");
        }
        List<AnnotatedNames> all = new ArrayList<>(AnnotatedNames.wojood(shared, "train"));
        all.addAll(AnnotatedNames.wojood(shared, "val"));
        return all;
    }

    static List<AnnotatedNames> test(Path shared, Language language) {
        if (language == Language.PERSIAN) {
            return AnnotatedNames.peyma(shared, "test");
        }
        List<AnnotatedNames> all = AnnotatedNames.anercorp(shared);
        return all.subList(lastSixth(all), all.size());
    }

    /// The first sentence that begins in the last sixth of the tokens.
    private static int lastSixth(List<AnnotatedNames> sentences) {
        long all = sentences.stream().mapToLong(NameCorpora::tokens).sum();
        long reached = 0;
        int i = 0;
        while (reached * 6 <= all * 5) {
            reached += tokens(sentences.get(i++));
        }
        return i;
    }

    private static long tokens(AnnotatedNames sentence) {
        return sentence.text().chars().filter(c -> c == ' ').count() + 1;
    }
}
