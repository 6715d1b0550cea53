package didar.text.halfspace;

import java.util.Set;

/// What a half-space parts, told by the letters on both its sides.
enum HalfSpaceKind {
    /// «می‌روند», «نمی‌شود».
    VERB,
    /// «کتاب‌ها», «کتاب‌هایش», «آن‌ها».
    PLURAL,
    /// What follows a silent ه or stands for a verb: «رفته‌اند», «خانه‌ای», «خانه‌اش», «همه‌ی».
    ENDING,
    /// «بزرگ‌تر», «بزرگ‌ترین».
    COMPARATIVE,
    /// Words of several parts: «نخست‌وزیر», «بی‌سابقه», «بین‌المللی».
    COMPOUND;

    private static final Set<String> VERB_PREFIXES = Set.of("می", "نمی");
    private static final Set<String> COMPARATIVES = Set.of("تر", "ترین", "تری");
    private static final Set<String> ENDINGS =
            Set.of("ام", "ای", "اش", "ات", "ایم", "اید", "اند", "است", "ی", "یی", "مان", "تان", "شان");

    /// @param text what has the half-space
    /// @param at its offset
    static HalfSpaceKind of(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String behind = text.substring(at + 1, end);
        if (VERB_PREFIXES.contains(text.substring(start, at))) {
            return VERB;
        }
        if (COMPARATIVES.contains(behind)) {
            return COMPARATIVE;
        }
        if (ENDINGS.contains(behind)) {
            return ENDING;
        }
        return behind.startsWith("ها") && behind.length() <= "هایشان".length() ? PLURAL : COMPOUND;
    }
}
