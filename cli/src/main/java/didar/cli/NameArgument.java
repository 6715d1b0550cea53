package didar.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// A name on the command line: its words need no quotation marks, and may stand in those of the press.
final class NameArgument {

    private static final String MARKS = "«»“”\"";

    private NameArgument() {}

    static String of(List<String> words, CommandSpec spec) {
        String name = String.join(" ", words);
        int start = 0;
        int end = name.length();
        while (start < end && isAround(name.charAt(start))) {
            start++;
        }
        while (end > start && isAround(name.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw new ParameterException(spec.commandLine(), "no name given");
        }
        return name.substring(start, end);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || MARKS.indexOf(c) >= 0;
    }
}
