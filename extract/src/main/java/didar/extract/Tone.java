package didar.extract;

import didar.record.Act;
import java.util.Set;

/// How something is said, as single words let hear it: the classes of `tones.tsv`.
enum Tone {
    /// Words of esteem.
    GOOD(1, Act.PRAISE),
    /// Words of blame and trouble.
    BAD(-1),
    /// What somebody does to others and should not.
    WRONG(-1, Act.ACCUSE, Act.CONDEMN),
    /// What somebody does for others.
    DEED(1, Act.PRAISE, Act.THANK, Act.SUPPORT),
    CAUSE(0, Act.ASSESS),
    /// How sure the speaker is.
    HEDGE(0, Act.ASSESS),
    NEED(0, Act.DEMAND),
    /// What a thing counts for: «نقش», «أهمية».
    ROLE(0, Act.ASSESS),
    /// Sessions, bills, reports.
    PROCEEDING(0, Act.SAY),
    AMOUNT(0, Act.SAY),
    INCIDENT(0, Act.SAY),
    /// What is decided and to come.
    PLAN(0, Act.ANNOUNCE),
    COMMITMENT(0, Act.PLEDGE),
    DENIAL(0, Act.DENY),
    REFUSAL(0, Act.REJECT),
    DANGER(0, Act.WARN),
    CONDITION(0),
    CONTRAST(0),
    WISH(0, Act.HOPE),
    GRIEF(0, Act.CONDOLE),
    /// What a thing amounts to, what it can and cannot do: «يعد», «به شمار می‌رود».
    MEANING(0, Act.ASSESS),
    /// What has come to pass.
    DONE(0, Act.ANNOUNCE),
    NEGATION(0);

    /// 1 speaks for what is named with it, -1 against it.
    final int sign;

    @SuppressWarnings("ImmutableEnumChecker") // sets of Set.of cannot be changed
    final Set<Act> acts;

    Tone(int sign, Act... acts) {
        this.sign = sign;
        this.acts = Set.of(acts);
    }
}
