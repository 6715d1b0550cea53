package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.calendar.TaggedSentences.Sentence;
import didar.text.calendar.TaggedSentences.Tagged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The scores of the reading of time: spans on Hengam and PEYMA, which lie beside the repository, and values on the
/// gold
/// beside this class.
///
/// Run from the root of the repository after `mvn -o -q -Dquick -pl text test-compile`:
///
///     java -cp text/target/quick/classes:text/target/quick/test-classes:$(find ~/.m2 -name "icu4j-*.jar")
/// didar.text.calendar.TimeScores
/// ../shared/data
///
/// A second argument prints what is missed: of Hengam in its half for reading, of PEYMA in its development part, and of
/// the values.
final class TimeScores {

    private static final Set<String> TAGS = Set.of("DAT", "TIM");

    private TimeScores() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        boolean misses = args.length > 1;
        List<Sentence> hengam = hengam(data);
        print("Hengam, the half that is read", ofHengam(TaggedSentences.half(hengam, true)), misses);
        print("Hengam, the half that is only scored", ofHengam(TaggedSentences.half(hengam, false)), false);
        print("Hengam, all", ofHengam(hengam), false);
        print("PEYMA dev", ofPeyma(peyma(data, "dev")), misses);
        print("PEYMA test", ofPeyma(peyma(data, "test")), false);
        for (Language language : List.of(Language.PERSIAN, Language.ARABIC)) {
            ValueScores scores = ValueScores.of(language);
            System.out.println("values " + language.tag() + ": " + scores);
            ValueScores.byHeading(language)
                    .forEach((heading, its) -> System.out.println("    " + heading + ": " + its));
            if (misses) {
                scores.misses().forEach(System.out::println);
            }
        }
    }

    private static void print(String what, SpanScores scores, boolean misses) {
        System.out.println(what + ": " + scores);
        if (misses) {
            scores.misses().forEach(System.out::println);
        }
    }

    static List<Sentence> hengam(Path data) throws IOException {
        return TaggedSentences.read(data.resolve("time/fa_hengam-gold.txt"), "\t", TAGS);
    }

    static List<Sentence> peyma(Path data, String part) throws IOException {
        return TaggedSentences.read(data.resolve("ner/fa_peyma-" + part + ".txt.gz"), "|", TAGS);
    }

    static SpanScores ofHengam(List<Sentence> sentences) {
        return SpanScores.of(sentences, HengamSpans::of);
    }

    /// PEYMA marks what places an event, and leaves lengths and rules.
    static SpanScores ofPeyma(List<Sentence> sentences) {
        return SpanScores.of(
                sentences,
                text -> TimeReader.read(FoldedText.of(text), Language.PERSIAN).stream()
                        .filter(TimeExpression::placesEvent)
                        .map(e -> new Tagged(e.span(), e.sort() == TimeExpression.Sort.TIME ? "TIM" : "DAT"))
                        .toList());
    }
}
