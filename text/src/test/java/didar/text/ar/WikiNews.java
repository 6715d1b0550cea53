package didar.text.ar;

import didar.text.Shared;
import didar.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sentences of Farasa's WikiNews, brought to the conventions of Universal Dependencies: 85 in 100 to train on,
/// the others to look at, drawn with a fixed seed.
///
/// Farasa cuts more: the article, endings and subjects (أعلن+ت) are joined again to their stems. It gives no
/// sentences and no text: a full stop ends a sentence, and what writing changes where parts meet (ل+ال, من+ما) is
/// done again.
final class WikiNews {

    private static final double DEV = 0.15;

    /// Objects and possessors; the other pronouns of WikiNews are subjects.
    private static final Set<String> ENCLITICS = Set.copyOf(Affixes.load().enclitics());

    /// Two parts that writing makes one word of, with a letter lost.
    private static final Map<String, String> CONTRACTED =
            Map.of("من+ما", "مما", "من+من", "ممن", "عن+ما", "عما", "عن+من", "عمن", "أن+لا", "ألا");

    private final List<Marked> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    /// Where the word begins in the text that is not finished yet.
    private int start;

    private WikiNews() {}

    static Drawn drawn(Path file) {
        WikiNews reading = new WikiNews();
        List<String> lines = Shared.lines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.strip().split("\t", -1);
            reading.row(List.of(columns[0].split("\\+", -1)), List.of(columns[1].split("\\+", -1)));
        }
        return Drawn.of(reading.sentences, (int) (reading.sentences.size() * DEV));
    }

    private void row(List<String> parts, List<String> tags) {
        // Four rows of the file have more parts than tags, or the reverse; one of them is the plus sign.
        if (parts.size() != tags.size()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        start = text.length();
        for (int i = 0; i < parts.size(); i++) {
            part(parts, tags, i);
        }
        endWord();
        if (parts.getFirst().equals(".")) {
            sentences.add(new Marked(text.toString(), words));
            text.setLength(0);
            words.clear();
        }
    }

    private void part(List<String> parts, List<String> tags, int i) {
        String part = parts.get(i);
        boolean last = i + 1 == parts.size();
        boolean contracts = last && i > 0 && CONTRACTED.containsKey(parts.get(i - 1) + "+" + part);
        if (contracts
                || last && i > 0 && tags.get(i).equals("PRON") && isEnclitic(part, parts.get(i - 1), tags.get(i - 1))) {
            endWord();
        }
        String contracted = i + 2 == parts.size() ? CONTRACTED.get(part + "+" + parts.get(i + 1)) : null;
        if (contracted != null) {
            text.append(contracted, 0, contracted.length() - parts.get(i + 1).length());
        } else if (i > 0 && tags.get(i).equals("DET") && parts.get(i - 1).equals("ل")) {
            text.append(!last && parts.get(i + 1).startsWith("ل") ? "" : "ل");
        } else {
            text.append(part);
        }
        if (!last && isProclitic(part, tags.get(i))) {
            endWord();
        }
    }

    private void endWord() {
        if (text.length() > start) {
            words.add(new Span(start, text.length()));
        }
        start = text.length();
    }

    private static boolean isProclitic(String part, String tag) {
        return part.length() == 1
                && switch (tag) {
                    case "CONJ" -> "وف".contains(part);
                    case "PREP" -> "بلك".contains(part);
                    case "FUT_PART" -> part.equals("س");
                    case "PART" -> "لأ".contains(part);
                    default -> false;
                };
    }

    /// «نا» behind a verb of the past is its subject.
    private static boolean isEnclitic(String part, String before, String tagBefore) {
        boolean past = tagBefore.equals("V") && "يتنأ".indexOf(before.charAt(0)) < 0;
        return ENCLITICS.contains(part) && !(part.equals("نا") && past);
    }
}
