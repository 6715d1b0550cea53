package didar.archive.html;

import didar.archive.html.Claim.Field;
import didar.text.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The title of the article: the line of the page that the metadata call so, or what they tell without it.
///
/// @param text empty where the page has none
/// @param run where it stands; -1 where it is not shown
record Headline(String text, int run) {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 300;
    private static final double FIRST_HEADING = 2;
    private static final double OTHER_HEADING = 0.5;
    private static final double NAMED = 1.5;
    private static final double LINKED = -1;
    private static final double TOLD = 3;
    private static final double TOLD_IN_PART = 2;
    private static final double ASIDE = -2;
    private static final double ENOUGH = 2;
    /// What parts the title of an article from the name of its outlet.
    private static final String PARTING = "|-–—:»«•/";

    static Headline of(Outline page, Looks looks, Metadata metadata) {
        List<String> told = new ArrayList<>(metadata.values(Field.TITLE));
        if (!metadata.title().isBlank()) {
            told.add(metadata.title());
        }
        Set<String> keys = new LinkedHashSet<>();
        int longest = 0;
        for (String title : told) {
            String key = key(title);
            keys.add(key);
            longest = Math.max(longest, key.length());
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < page.runs().size(); i++) {
            double score = score(page, looks, i, keys, longest);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        if (best >= 0 && most >= ENOUGH) {
            return new Headline(page.runs().get(best).text(), best);
        }
        return new Headline(bare(told, metadata.values(Field.OUTLET)), -1);
    }

    private static double score(Outline page, Looks looks, int i, Set<String> told, int longest) {
        Run run = page.runs().get(i);
        boolean heading = run.tag() == Tags.HEADING;
        Naming naming = page.naming(run.box());
        if (run.letters() < SHORTEST || run.letters() > LONGEST) {
            return 0;
        }
        boolean named = naming == Naming.TITLE;
        if (!heading
                && !named
                && (run.isLinks() || run.letters() > longest || run.isProse() && run.letters() > LONGEST / 2)) {
            return 0;
        }
        double score = !heading ? 0 : page.isFirstHeading(run.box()) ? FIRST_HEADING : OTHER_HEADING;
        score += named ? NAMED : 0;
        score += run.isLinks() ? LINKED : 0;
        score += looks.isAside(i) ? ASIDE : 0;
        String key = key(run.text());
        double agreed = 0;
        for (String title : told) {
            if (title.equals(key)) {
                agreed = Math.max(agreed, TOLD);
            } else if (key.length() >= SHORTEST * 2
                    && key.length() * 2 >= title.length() // less of it is the name of the outlet
                    && (title.startsWith(key) || title.endsWith(key))) {
                agreed = Math.max(agreed, TOLD_IN_PART);
            }
        }
        return agreed == 0 && !(heading && page.isFirstHeading(run.box())) && !named ? 0 : score + agreed;
    }

    /// The first title told, without the name of the outlet before or behind it.
    private static String bare(List<String> told, List<String> outlets) {
        if (told.isEmpty()) {
            return "";
        }
        String title = told.getFirst();
        for (String outlet : outlets) {
            if (title.endsWith(outlet)) {
                title = trimmed(title.substring(0, title.length() - outlet.length()));
            } else if (title.startsWith(outlet)) {
                title = trimmed(title.substring(outlet.length()));
            }
        }
        return title.isEmpty() ? told.getFirst() : title;
    }

    private static String trimmed(String title) {
        int from = 0;
        int to = title.length();
        while (from < to && isParting(title.charAt(from))) {
            from++;
        }
        while (to > from && isParting(title.charAt(to - 1))) {
            to--;
        }
        return title.substring(from, to);
    }

    private static boolean isParting(char c) {
        return Character.isWhitespace(c) || PARTING.indexOf(c) >= 0;
    }

    /// The folded letters and digits of a line.
    static String key(String line) {
        FoldedText folded = FoldedText.of(line);
        StringBuilder key = new StringBuilder(line.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
