package didar.link.name;

import didar.record.Entity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Keys under which names that may be one are found: two spellings that [Names] takes for one share at least one.
///
/// A key of a word keeps the sounds that all scripts keep: vowels, throat letters and what is `v` here and `f` there
/// are left out, letters for one sound are one.
public final class Keys {

    private static final String PLAIN = "لمنربپتطثدسصزذظضشچجگغقکخژ";
    private static final String SOUND = "lmnrbbtttdsszzzzcckkkkkxk";
    /// Opens the key of a word that stands in a full name, not first.
    private static final String FAMILY = "p~";
    /// Opens the key of the last word of a full name as it is written: skeletons of short ones are crowded.
    private static final String WRITTEN = "pf=";
    /// Opens the key of a name of one word.
    private static final String SINGLE = "ps";
    /// Opens the key of two words of a full name.
    private static final String PAIR = "p2";
    /// Opens the key of a given name that is enough.
    private static final String REIGN = "p1";

    /// Longer skeletons may differ in two places.
    private static final int SHORT = 3;

    private static final String CHURCH = "تش";
    private static final char CHURCH_SOUND = 'c';

    /// The block of Unicode in which the letters are.
    private static final int FIRST = 0x600;

    private static final char[] SOUNDS = sounds();

    private Keys() {}

    /// The keys that a name is kept under.
    public static List<String> kept(Name name, Entity.Kind kind) {
        return of(name, kind, true);
    }

    /// The keys that a name is sought under. Full names are sought by pairs of words: under a family name alone there
    /// would be half a tribe.
    public static List<String> sought(Name name, Entity.Kind kind) {
        return of(name, kind, false);
    }

    /// The key that names share which are written alike but for spaces, articles and letters that are folded.
    public static String exact(Name name, Entity.Kind kind) {
        return prefix(kind) + "=" + name.key();
    }

    private static List<String> of(Name name, Entity.Kind kind, boolean kept) {
        Set<String> keys = new LinkedHashSet<>();
        List<Word> words = name.names();
        keys.add(exact(name, kind));
        if (kind != Entity.Kind.PERSON) {
            StringBuilder whole = new StringBuilder();
            words.forEach(word -> whole.append(word.bare()));
            keys.add(prefix(kind) + "~" + skeleton(whole.toString()));
        } else if (words.size() == 1) {
            String word = words.getFirst().skeleton();
            keys.add(SINGLE + word);
            joined(name, kept ? SINGLE : FAMILY, keys);
            if (!kept) {
                keys.add(WRITTEN + words.getFirst().bare());
                keys.add(FAMILY + word);
            }
            if (name.reign() || kept && reigns(name)) {
                keys.add(REIGN + word);
            }
        } else if (!words.isEmpty()) {
            String first = words.getFirst().skeleton();
            for (int i = 1; i < words.size(); i++) {
                String word = words.get(i).skeleton();
                keys.add(PAIR + first + "|" + word);
                keys.add((kept ? FAMILY : SINGLE) + word);
            }
            if (kept) {
                keys.add(WRITTEN + words.getLast().bare());
            }
            String last = words.getLast().skeleton();
            keys.add(PAIR + words.get(words.size() - 2).skeleton() + "|" + last);
            if (words.size() > 2) {
                keys.add(PAIR + first + "|"
                        + skeleton(words.get(words.size() - 2).bare()
                                + words.getLast().bare()));
                keys.add(PAIR + skeleton(words.get(0).bare() + words.get(1).bare()) + "|" + last);
            }
            joined(name, kept ? FAMILY : SINGLE, keys);
            if (reigns(name)) {
                keys.add(REIGN + first);
            }
        }
        return List.copyOf(keys);
    }

    /// «عبد اللهیان» and «عبداللهیان», «دی میستورا» and «دیمستورا»: the last two words as one.
    private static void joined(Name name, String prefix, Set<String> keys) {
        List<Word> words = name.words();
        if (words.size() > 1) {
            keys.add(prefix
                    + skeleton(
                            words.get(words.size() - 2).bare() + words.getLast().bare()));
        }
    }

    private static String prefix(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "p";
            case PLACE -> "l";
            case ORGANIZATION, GROUP -> "b";
        };
    }

    /// One of whom the given name alone may be said: «ملک سلمان» is «سلمان بن عبد العزيز».
    private static boolean reigns(Name name) {
        return name.reign() || name.words().stream().anyMatch(word -> word.role() == Word.Role.PATRONYM);
    }

    /// Whether two words have so nearly the same consonants that they may be one.
    static boolean near(String one, String other) {
        int start = 0;
        int most = Math.min(one.length(), other.length());
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int apart = Math.max(one.length(), other.length()) - start - end;
        return isNear(apart, most);
    }

    /// @param apart how many places are left between what both begin and end with, in the longer one
    /// @param length of the shorter one
    static boolean isNear(int apart, int length) {
        return apart <= (length > SHORT ? 2 : 1);
    }

    /// Whether two words may be one that is written apart: each begins or ends it.
    static boolean mayBeJoined(String first, String second, String whole) {
        return Math.abs(first.length() + second.length() - whole.length()) <= 2
                && (first.isEmpty()
                        || second.isEmpty()
                        || whole.isEmpty()
                        || first.charAt(0) == whole.charAt(0)
                        || second.charAt(second.length() - 1) == whole.charAt(whole.length() - 1));
    }

    private static char[] sounds() {
        char[] sounds = new char[0x100];
        for (int i = 0; i < PLAIN.length(); i++) {
            sounds[PLAIN.charAt(i) - FIRST] = SOUND.charAt(i);
        }
        return sounds;
    }

    /// 0 where scripts do not keep it.
    private static char sound(char letter) {
        int at = letter - FIRST;
        return at >= 0 && at < SOUNDS.length ? SOUNDS[at] : 0;
    }

    static String skeleton(String word) {
        char[] sounds = new char[word.length()];
        int size = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean church = word.startsWith(CHURCH, i);
            char sound = church ? CHURCH_SOUND : sound(word.charAt(i));
            if (sound != 0 && (size == 0 || sounds[size - 1] != sound)) {
                sounds[size++] = sound;
            }
            i += church ? 1 : 0;
        }
        return size == 0 ? word : new String(sounds, 0, size);
    }
}
