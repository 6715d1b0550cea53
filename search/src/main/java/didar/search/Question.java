package didar.search;

import java.util.ArrayList;
import java.util.List;

/// What is looked for: all of some clauses, and none of others.
///
/// @param all may be empty where filters say what is looked for
/// @param none what must not be there
public record Question(List<Clause> all, List<Clause> none) {

    public Question {
        all = List.copyOf(all);
        none = List.copyOf(none);
    }

    /// Nothing is asked: everything that the filters let through.
    public static final Question NOTHING = new Question(List.of(), List.of());

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// A part of a question.
    public sealed interface Clause {

        /// All of these words, in any order.
        record Words(String text) implements Clause {}

        /// These words as they follow each other.
        record Phrase(String text) implements Clause {}

        /// At least one of these.
        record AnyOf(List<Clause> clauses) implements Clause {
            public AnyOf {
                clauses = List.copyOf(clauses);
            }
        }
    }

    /// A question as people write it: words, all of which must be there; a phrase in quotation marks of any kind; `OR`
    /// between two of these; `-` before one that must not be there.
    ///
    /// @throws IllegalArgumentException where it is none, with what is wrong for people
    public static Question of(String written) {
        return new Parser(written).question();
    }

    private static final class Parser {

        /// Quotation marks that open, and behind each the one that closes.
        private static final String MARKS = "\"\"«»“”„“";

        private final String written;
        private int at;
        private final List<Clause> all = new ArrayList<>();
        private final List<Clause> none = new ArrayList<>();

        Parser(String written) {
            this.written = written;
        }

        Question question() {
            boolean or = false;
            while (skipSpace()) {
                if (takeOr()) {
                    if (or || all.isEmpty()) {
                        throw new IllegalArgumentException("OR stands between two words or phrases");
                    }
                    or = true;
                    continue;
                }
                boolean not = takeNot();
                if (not && or) {
                    throw new IllegalArgumentException("what must not be there cannot follow OR");
                }
                Clause clause = clause();
                if (not) {
                    none.add(clause);
                } else if (or) {
                    all.add(either(all.removeLast(), clause));
                } else {
                    all.add(clause);
                }
                or = false;
            }
            if (or) {
                throw new IllegalArgumentException("nothing follows OR");
            }
            if (all.isEmpty() && !none.isEmpty()) {
                throw new IllegalArgumentException("there is only what must not be there: say what is looked for");
            }
            if (all.isEmpty()) {
                throw new IllegalArgumentException("there is nothing to look for");
            }
            return new Question(joined(all), none);
        }

        private boolean skipSpace() {
            while (at < written.length() && isSpace(written.charAt(at))) {
                at++;
            }
            return at < written.length();
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        private boolean takeOr() {
            boolean or =
                    written.startsWith("OR", at) && (at + 2 == written.length() || isSpace(written.charAt(at + 2)));
            at += or ? 2 : 0;
            return or;
        }

        private boolean takeNot() {
            char c = written.charAt(at);
            boolean not =
                    (c == '-' || c == '−' || c == '–') && at + 1 < written.length() && !isSpace(written.charAt(at + 1));
            at += not ? 1 : 0;
            return not;
        }

        private Clause clause() {
            int mark = MARKS.indexOf(written.charAt(at));
            boolean phrase = mark >= 0 && mark % 2 == 0;
            int from = phrase ? at + 1 : at;
            int to = phrase ? written.indexOf(MARKS.charAt(mark + 1), from) : from;
            if (to < 0) {
                throw new IllegalArgumentException("a quotation mark is not closed: " + written.substring(at));
            }
            while (!phrase && to < written.length() && !isSpace(written.charAt(to))) {
                to++;
            }
            at = phrase ? to + 1 : to;
            String text = written.substring(from, to);
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("no letters to look for: " + text);
            }
            return phrase ? new Clause.Phrase(text) : new Clause.Words(text);
        }

        private static Clause either(Clause before, Clause clause) {
            List<Clause> either =
                    new ArrayList<>(before instanceof Clause.AnyOf(List<Clause> several) ? several : List.of(before));
            either.add(clause);
            return new Clause.AnyOf(either);
        }

        /// Words that follow each other as one clause: two may be the halves of a third.
        private static List<Clause> joined(List<Clause> clauses) {
            List<Clause> joined = new ArrayList<>();
            for (Clause clause : clauses) {
                if (clause instanceof Clause.Words(String text)
                        && !joined.isEmpty()
                        && joined.getLast() instanceof Clause.Words(String before)) {
                    joined.set(joined.size() - 1, new Clause.Words(before + ' ' + text));
                } else {
                    joined.add(clause);
                }
            }
            return joined;
        }
    }
}
