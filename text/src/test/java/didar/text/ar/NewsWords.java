package didar.text.ar;

import didar.text.Shared;
import didar.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often each written word stands in the Arabic newspapers of the shared data.
final class NewsWords {

    private static final Pattern TEXT = Pattern.compile("\"(?:title|text|content)\": \"((?:[^\"\\\\]|\\\\.)*+)\"");

    private NewsWords() {}

    /// @return words of two letters or more, in the spelling of [Word]
    static Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        Word word = new Word();
        for (String source : List.of("ar_saudinewsnet", "ar_aljazeera")) {
            for (String line : Shared.lines(Shared.find("news/" + source + ".jsonl.gz"))) {
                Matcher text = TEXT.matcher(line);
                while (text.find()) {
                    Tokens tokens = Tokens.of(unescaped(text.group(1)));
                    for (int t = 0; t < tokens.size(); t++) {
                        word.set(tokens, t);
                        if (word.length() > 1) {
                            counts.merge(word.string(0, word.length()), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        return counts;
    }

    /// The escapes that these files use.
    private static String unescaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            c = json.charAt(++i);
            switch (c) {
                case 'n', 'r', 't' -> text.append('\n');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
