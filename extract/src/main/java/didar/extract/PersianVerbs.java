package didar.extract;

import didar.extract.Entry.VerbForm;
import java.util.function.BiConsumer;

/// The inflection of Persian verbs, from two stems.
///
/// Forms are given as they are written with half-spaces; the dictionary finds the other two writings by itself.
/// Subjunctive and imperative are left out: they never report.
final class PersianVerbs {
    private PersianVerbs() {}

    private static final String[] PAST_ENDINGS = {"م", "ی", "", "یم", "ید", "ند"};
    private static final String[] PRESENT_ENDINGS = {"م", "ی", "د", "یم", "ید", "ند"};
    private static final String[] PERFECT_ENDINGS = {"‌ام", "‌ای", "‌است", "‌ایم", "‌اید", "‌اند"};
    private static final String[] WANT = {"خواهم", "خواهی", "خواهد", "خواهیم", "خواهید", "خواهند"};

    /// Passes every form on.
    ///
    /// @param infinitive may begin with a nonverbal part and a space («قرار دادن»)
    static void inflect(String infinitive, String past, String present, BiConsumer<String, VerbForm> sink) {
        int space = past.lastIndexOf(' ');
        String word = space < 0 ? "" : past.substring(0, space + 1);
        String pastStem = past.substring(space + 1);
        String presentStem = present.substring(present.lastIndexOf(' ') + 1);
        for (boolean negative : new boolean[] {false, true}) {
            String no = negative ? "ن" : "";
            String negatedPast = negative && pastStem.startsWith("آ")
                    ? "نیا" + pastStem.substring(1)
                    : negative && pastStem.startsWith("ا") ? "نی" + pastStem.substring(1) : no + pastStem;
            for (int i = 0; i < 6; i++) {
                VerbForm form = new VerbForm(infinitive, i % 3 + 1, i > 2, negative, false, true);
                sink.accept(word + negatedPast + PAST_ENDINGS[i], form);
                sink.accept(word + no + "می‌" + pastStem + PAST_ENDINGS[i], form);
                String ending = presentStem.endsWith("ا") || presentStem.endsWith("و")
                        ? (PRESENT_ENDINGS[i].equals("د") ? "ید" : "ی" + PRESENT_ENDINGS[i])
                        : PRESENT_ENDINGS[i];
                sink.accept(word + no + "می‌" + presentStem + PRESENT_ENDINGS[i], form);
                sink.accept(word + no + "می‌" + presentStem + ending, form);
                sink.accept(word + negatedPast + "ه" + PERFECT_ENDINGS[i], form);
                sink.accept(word + negatedPast + "ه بود" + PAST_ENDINGS[i], form);
                sink.accept(word + no + WANT[i] + " " + pastStem, form);
            }
            sink.accept(word + negatedPast + "ه", new VerbForm(infinitive, 3, false, negative, false, false));
            for (String passive :
                    new String[] {"شد", "شده", "شده است", "شده بود", "می‌شود", "خواهد شد", "می‌شد", "گردید"}) {
                sink.accept(
                        word + negatedPast + "ه " + passive, new VerbForm(infinitive, 3, false, negative, true, true));
            }
        }
    }
}
