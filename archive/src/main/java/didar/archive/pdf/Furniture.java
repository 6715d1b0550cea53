package didar.archive.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What stands at the edges of pages and is none of the text: running heads and feet, numbers of pages.
final class Furniture {

    /// Lines from the upper and the lower edge that are looked at.
    private static final int EDGE = 3;
    /// Heads may change from left to right pages.
    private static final int FEWEST_PAGES = 2;
    private static final int LONGEST = 120;
    private static final int LONGEST_NUMBER = 12;

    private Furniture() {}

    /// Takes the furniture out of the pages.
    ///
    /// @return what was taken, each once
    static List<String> take(List<List<Line>> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (List<Line> page : pages) {
            for (Line line : edges(page)) {
                seen.computeIfAbsent(shape(line), _ -> new HashSet<>()).add(line.page());
            }
        }
        int needed = Math.max(FEWEST_PAGES, pages.size() / 4);
        List<String> taken = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (List<Line> page : pages) {
            List<Line> furniture = edges(page).stream()
                    .filter(line -> isNumber(line.text())
                            || pages.size() > 1
                                    && seen.getOrDefault(shape(line), Set.of()).size() >= needed)
                    .toList();
            page.removeAll(furniture);
            for (Line line : furniture) {
                if (told.add(shape(line)) && !isNumber(line.text())) {
                    taken.add(line.text());
                }
            }
        }
        return taken;
    }

    private static List<Line> edges(List<Line> page) {
        List<Line> byHeight =
                page.stream().sorted((a, b) -> Float.compare(a.y(), b.y())).toList();
        if (byHeight.size() <= 2 * EDGE) {
            return byHeight;
        }
        List<Line> edges = new ArrayList<>(byHeight.subList(0, EDGE));
        edges.addAll(byHeight.subList(byHeight.size() - EDGE, byHeight.size()));
        return edges;
    }

    /// The line without its numbers, where it stands.
    private static String shape(Line line) {
        if (line.text().length() > LONGEST) {
            return line.page() + line.text(); // prose
        }
        return line.text().replaceAll("\\p{Nd}+", "#") + "@" + Math.round(line.y() / 4);
    }

    /// «۱۲», «- 12 -», «صفحه ۱۲».
    private static boolean isNumber(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        long letters = text.chars().filter(Character::isLetter).count();
        boolean word = text.startsWith("صفحه") || text.startsWith("صفحة") || text.startsWith("الصفحة");
        return digits && text.length() <= LONGEST_NUMBER && (letters == 0 || word);
    }
}
