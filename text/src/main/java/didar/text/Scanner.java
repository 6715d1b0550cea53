package didar.text;

import static didar.text.Characters.ARABIC;
import static didar.text.Characters.DIGIT;
import static didar.text.Characters.JOINER;
import static didar.text.Characters.LETTER;
import static didar.text.Characters.kind;

import didar.text.Tokens.Kind;

/// Where the token that starts at a folded unit ends, and what it is. Knows nothing of sentences.
///
/// - A word is a run of letters, half-spaces inside. Letters of the Arabic script and digits part company («و5000» is
///   two tokens); Latin letters and digits stay together (`UF6`, `CoRoT-7b`).
/// - A number keeps its separators when a digit follows them: `3.3`, `12,5`, `17/5`, `16:35`.
/// - An abbreviation is letters with a dot between: «ق.م», «أ.ف.ب», `U.S.`, or names of letters: «دي.إيه.إن». Its
///   last dot is part of it unless the sentence ends there, which [Splitting] decides.
final class Scanner {

    private final char[] units;
    private final int limit;
    private final SentenceWords words;
    private Kind kind = Kind.PUNCTUATION;

    /// @param limit folded units from here on are not looked at
    Scanner(char[] units, int limit, SentenceWords words) {
        this.units = units;
        this.limit = limit;
        this.words = words;
    }

    /// The folded unit after the token that starts at `start`.
    int end(int start) {
        char c = units[start];
        switch (kind(c)) {
            case ARABIC -> {
                kind = Kind.WORD;
                int end = letters(start);
                return end < limit && units[end] == '.' ? spelled(start, end) : end;
            }
            case LETTER -> {
                return latin(start);
            }
            case DIGIT -> {
                return number(start);
            }
            default -> {
                return sign(start, c);
            }
        }
    }

    /// What the token is that [#end] was last asked for.
    Kind kindOfLast() {
        return kind;
    }

    private int letters(int start) {
        int i = start + 1;
        while (i < limit) {
            byte k = kind(units[i]);
            if (k != ARABIC && k != JOINER && k != LETTER) {
                break;
            }
            i++;
        }
        return i;
    }

    /// Goes on over dots between single letters, or between names of letters.
    private int spelled(int start, int firstEnd) {
        int from = start;
        int end = firstEnd;
        boolean single = end - from == 1;
        if (!single && !isLetterName(from, end)) {
            return end;
        }
        int parts = 1;
        while (end + 1 < limit && units[end] == '.' && kind(units[end + 1]) == ARABIC) {
            int next = letters(end + 1);
            boolean nextSingle = next - end - 1 == 1;
            if (single ? !nextSingle : nextSingle || !isLetterName(end + 1, next)) {
                break;
            }
            from = end + 1;
            end = next;
            parts++;
        }
        // «او.وی» is two sentences that lost their space, not an abbreviation.
        if (parts == 2 && !single && end - from == 2 && units[from] == 'و' && units[from + 1] == 'ی') {
            return firstEnd;
        }
        return end;
    }

    private boolean isLetterName(int start, int end) {
        return isLetterName(units, start, end, words);
    }

    static boolean isLetterName(char[] units, int start, int end, SentenceWords words) {
        return end - start >= 2 && end - start <= 7 && words.letters().contains(new String(units, start, end - start));
    }

    private int latin(int start) {
        kind = Kind.WORD;
        int end = latinWord(start);
        if (end < limit) {
            char next = units[end];
            if (next == ':' && at(end + 1) == '/' && at(end + 2) == '/') {
                kind = Kind.ADDRESS;
                return url(end + 3);
            }
            if (next == '@' || next == '.' || next == '+') {
                return dotted(start, end);
            }
        }
        return end;
    }

    /// Latin letters and digits, with a hyphen or an apostrophe between; letters of the Arabic script may be attached.
    private int latinWord(int start) {
        int i = start + 1;
        while (i < limit) {
            char c = units[i];
            byte k = kind(c);
            boolean inside = k == LETTER || k == DIGIT || k == ARABIC || k == JOINER || c == '_';
            if (!inside && (c == '-' || c == '\'' || c == '’') && i + 1 < limit && kind(units[i - 1]) != ARABIC) {
                inside = kind(units[i + 1]) == LETTER || kind(units[i + 1]) == DIGIT;
            }
            if (!inside) {
                break;
            }
            i++;
        }
        return i;
    }

    /// A mail address, a web address without its scheme, an abbreviation like `U.S.`, or the word before the dot alone.
    private int dotted(int start, int wordEnd) {
        int end = wordEnd;
        int last = start;
        boolean single = end - start == 1;
        boolean mail = false;
        while (end + 1 < limit) {
            char c = units[end];
            boolean joins = c == '.' || c == '@' || (c == '+' && !mail);
            if (!joins || (kind(units[end + 1]) != LETTER && kind(units[end + 1]) != DIGIT)) {
                break;
            }
            mail |= c == '@';
            last = end + 1;
            end = latinWord(last);
            single &= end - last == 1;
        }
        if (last == start) {
            return wordEnd;
        }
        if (mail) {
            kind = Kind.ADDRESS;
            return end;
        }
        if (single) {
            return end;
        }
        boolean www = wordEnd - start == 3 && units[start] == 'w' && units[start + 1] == 'w' && units[start + 2] == 'w';
        if (www || words.domains().contains(new String(units, last, end - last))) {
            kind = Kind.ADDRESS;
            return end < limit && (units[end] == '/' || units[end] == '?') ? url(end) : end;
        }
        return wordEnd;
    }

    /// To the end of the address: a space, a quotation mark, a bracket or a mark of the Arabic script ends it; a
    /// mark of the sentence right before that end is not part of it.
    private int url(int start) {
        int i = start;
        while (i < limit) {
            char c = units[i];
            byte k = kind(c);
            if (k == Characters.SPACE || k == Characters.NEWLINE || k == Characters.OPENER || k == Characters.CLOSER) {
                break;
            }
            if (c == '"' || c == '<' || c == '>' || c == '،' || c == '؛' || c == '؟') {
                break;
            }
            i++;
        }
        while (i > start && ".,:;!?'*".indexOf(units[i - 1]) >= 0) {
            i--;
        }
        return i;
    }

    private int number(int start) {
        kind = Kind.NUMBER;
        int i = digits(start);
        while (i + 1 < limit && kind(units[i + 1]) == DIGIT && isSeparator(units[i])) {
            i = digits(i + 1);
        }
        if (i < limit && kind(units[i]) == LETTER) {
            return latin(start);
        }
        if (i < limit && units[i] == '@' && i + 1 < limit && kind(units[i + 1]) == LETTER) {
            return dotted(start, i);
        }
        return i;
    }

    private int digits(int start) {
        int i = start;
        while (i < limit && kind(units[i]) == DIGIT) {
            i++;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '/' || c == ':' || c == '،';
    }

    private int sign(int start, char c) {
        kind = Kind.PUNCTUATION;
        if (Character.isHighSurrogate(c)) {
            return start + 1 < limit && Character.isLowSurrogate(units[start + 1]) ? start + 2 : start + 1;
        }
        if ((c == '#' || c == '@') && start + 1 < limit && isTagUnit(units[start + 1])) {
            kind = Kind.ADDRESS;
            int i = start + 1;
            while (i < limit && isTagUnit(units[i])) {
                i++;
            }
            return i;
        }
        if (c == '.' || kind(c) == Characters.RULE) {
            int i = start + 1;
            while (i < limit && units[i] == c) {
                i++;
            }
            return i;
        }
        return start + 1;
    }

    private static boolean isTagUnit(char c) {
        byte k = kind(c);
        return k == ARABIC || k == LETTER || k == DIGIT || k == JOINER || c == '_';
    }

    private char at(int i) {
        return i < limit ? units[i] : '\n';
    }
}
