package didar.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/// Joins Arabic letters into their presentation forms, for terminals that draw each cell by itself.
///
/// The forms are taken from the decompositions of the Unicode data (blocks FB50–FDFF and FE70–FEFF), so the letters of
/// Persian are covered too; ICU's own `ArabicShaping` leaves پ چ گ ک ی as they are.
final class Shaping {
    private Shaping() {}

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /// From one letter, or lam and alef, and the form to the presentation form.
    private static final Map<String, Character> FORMS = forms();

    private static Map<String, Character> forms() {
        Map<String, Character> found = new HashMap<>();
        for (char c = '\ufb50'; c <= '\ufeff'; c++) {
            Form form = switch (UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)) {
                case DecompositionType.ISOLATED -> Form.ISOLATED;
                case DecompositionType.FINAL -> Form.FINAL;
                case DecompositionType.INITIAL -> Form.INITIAL;
                case DecompositionType.MEDIAL -> Form.MEDIAL;
                default -> null;
            };
            String letters = Normalizer2.getNFKDInstance().getRawDecomposition(c);
            if (form != null
                    && letters != null
                    && (letters.length() == 1 || letters.length() == 2 && isLamAlef(letters, 0))) {
                found.putIfAbsent(letters + form, c);
            }
        }
        return Map.copyOf(found);
    }

    /// Shapes a text in logical order. Half-spaces, which have done their work, are dropped.
    static String shape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean joinsBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int joining = joining(c);
            if (joining == JoiningType.TRANSPARENT) {
                out.append(c);
                continue;
            }
            if (c == '\u200c') {
                joinsBefore = false;
                continue;
            }
            boolean fromBefore = joinsBefore && takesFromBefore(joining);
            if (isLamAlef(text, i)) {
                Form form = fromBefore ? Form.FINAL : Form.ISOLATED;
                Character ligature = FORMS.get(text.substring(i, i + 2) + form);
                if (ligature != null) {
                    out.append(ligature.charValue());
                    joinsBefore = false;
                    i++;
                    continue;
                }
            }
            boolean onward = givesOnward(joining) && takesFromBefore(nextJoining(text, i + 1));
            Form form = fromBefore ? (onward ? Form.MEDIAL : Form.FINAL) : onward ? Form.INITIAL : Form.ISOLATED;
            out.append(FORMS.getOrDefault(c + form.toString(), c).charValue());
            joinsBefore = givesOnward(joining);
        }
        return out.toString();
    }

    private static boolean isLamAlef(String text, int at) {
        return text.charAt(at) == 'ل'
                && at + 1 < text.length()
                && switch (text.charAt(at + 1)) {
                    case 'ا', 'آ', 'أ', 'إ' -> true;
                    default -> false;
                };
    }

    private static int nextJoining(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            int joining = joining(text.charAt(i));
            if (joining != JoiningType.TRANSPARENT) {
                return joining;
            }
        }
        return JoiningType.NON_JOINING;
    }

    private static int joining(char c) {
        return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    }

    private static boolean takesFromBefore(int joining) {
        return joining == JoiningType.DUAL_JOINING
                || joining == JoiningType.RIGHT_JOINING
                || joining == JoiningType.JOIN_CAUSING;
    }

    private static boolean givesOnward(int joining) {
        return joining == JoiningType.DUAL_JOINING
                || joining == JoiningType.LEFT_JOINING
                || joining == JoiningType.JOIN_CAUSING;
    }
}
