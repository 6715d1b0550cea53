package didar.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Splits a treebank from raw text, its sentences joined by single spaces, and counts exact spans.
///
/// Run as a program it prints the figures of all treebanks; with `--errors` the places that differ, too.
final class SplittingScore {

    /// Spans that are right, that the gold has, that were found.
    record Count(int right, int gold, int found) {
        double f1() {
            return 2.0 * right / (gold + found);
        }
    }

    private final String text;
    private final List<Span> goldSentences = new ArrayList<>();
    private final List<Span> goldTokens = new ArrayList<>();
    private final List<Span> foundSentences = new ArrayList<>();
    private final List<Span> foundTokens = new ArrayList<>();

    SplittingScore(List<Shared.Sentence> sentences) {
        StringBuilder raw = new StringBuilder();
        for (Shared.Sentence sentence : sentences) {
            if (!raw.isEmpty()) {
                raw.append(' ');
            }
            int start = raw.length();
            raw.append(sentence.text());
            goldSentences.add(new Span(start, raw.length()));
            int at = start;
            for (String token : sentence.tokens()) {
                at = raw.indexOf(token, at);
                goldTokens.add(new Span(at, at + token.length()));
                at += token.length();
            }
        }
        text = raw.toString();
        Tokens tokens = Tokens.of(text);
        for (int s = 0; s < tokens.sentences(); s++) {
            foundSentences.add(tokens.span(tokens.first(s), tokens.after(s) - 1));
        }
        for (int t = 0; t < tokens.size(); t++) {
            foundTokens.add(tokens.span(t));
        }
    }

    Count tokens() {
        return count(goldTokens, foundTokens);
    }

    /// As [#tokens], where a gold token that ends in a mark (a range of words whose last word is «.») is the word and
    /// the mark.
    Count tokensWithMarksApart() {
        List<Span> gold = new ArrayList<>();
        for (Span token : goldTokens) {
            int last = token.end() - 1;
            if (token.length() > 2
                    && ".،؟!»:؛".indexOf(text.charAt(last)) >= 0
                    && Character.isLetter(text.charAt(last - 1))) {
                gold.add(new Span(token.start(), last));
                gold.add(new Span(last, token.end()));
            } else {
                gold.add(token);
            }
        }
        return count(gold, foundTokens);
    }

    Count sentences() {
        return count(goldSentences, foundSentences);
    }

    private static Count count(List<Span> gold, List<Span> found) {
        Set<Span> right = new HashSet<>(gold);
        right.retainAll(new HashSet<>(found));
        return new Count(right.size(), gold.size(), found.size());
    }

    private void printErrors() {
        Set<Integer> goldEnds = ends(goldSentences);
        Set<Integer> foundEnds = ends(foundSentences);
        for (int end : goldEnds.stream().sorted().toList()) {
            if (!foundEnds.contains(end)) {
                System.out.println("missed sentence end: " + around(end));
            }
        }
        for (int end : foundEnds.stream().sorted().toList()) {
            if (!goldEnds.contains(end)) {
                System.out.println("wrong sentence end: " + around(end));
            }
        }
        Set<Span> found = new HashSet<>(foundTokens);
        for (Span token : goldTokens) {
            if (!found.contains(token)) {
                System.out.println("missed token: " + token.of(text));
            }
        }
    }

    private static Set<Integer> ends(List<Span> spans) {
        Set<Integer> ends = new HashSet<>();
        spans.forEach(span -> ends.add(span.end()));
        return ends;
    }

    private String around(int end) {
        return text.substring(Math.max(0, end - 40), end) + " ⏐ "
                + text.substring(end, Math.min(text.length(), end + 30));
    }

    public static void main(String[] args) {
        boolean errors = args.length > 0 && args[0].equals("--errors");
        List<String> names = errors ? List.of(args).subList(1, args.length) : List.of(args);
        if (names.isEmpty()) {
            names = List.of("fa_perdt-dev", "fa_seraji-dev", "fa_perdt-test", "fa_seraji-test", "ar_pud");
        }
        for (String name : names) {
            SplittingScore score = new SplittingScore(Shared.treebank(name));
            System.out.printf(
                    Locale.ROOT,
                    "%s tokens %.5f (marks apart %.5f) sentences %.5f%n",
                    name,
                    score.tokens().f1(),
                    score.tokensWithMarksApart().f1(),
                    score.sentences().f1());
            if (errors) {
                score.printErrors();
            }
        }
    }
}
