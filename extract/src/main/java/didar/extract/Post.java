package didar.extract;

import java.util.Locale;

/// The offices whose holders are listed in `names/holders.tsv`: a closed set, told apart from the words for them.
enum Post {
    /// Who stands over the head of government without being king or president.
    LEADER,
    /// A king, an emir, a sultan.
    HEAD_OF_STATE,
    PRESIDENT,
    VICE_PRESIDENT,
    FIRST_VICE_PRESIDENT,
    /// Also a chancellor.
    PRIME_MINISTER,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    INTERIOR_MINISTER,
    INTELLIGENCE_MINISTER,
    OIL_MINISTER,
    FINANCE_MINISTER,
    /// Of the lower house, or the only one.
    SPEAKER,
    CROWN_PRINCE,
    JUDICIARY_CHIEF,
    /// Also the secretary of a national security council.
    NATIONAL_SECURITY_ADVISER,
    ATOMIC_ENERGY_CHIEF,
    CHIEF_OF_STAFF,
    GUARDS_COMMANDER,
    SECRETARY_GENERAL,
    HIGH_REPRESENTATIVE,
    DIRECTOR_GENERAL,
    HUMAN_RIGHTS_COMMISSIONER;

    /// The office that a table calls `foreign-minister`.
    ///
    /// @throws IllegalArgumentException if there is none
    static Post of(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /// As a reader of English calls it.
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
