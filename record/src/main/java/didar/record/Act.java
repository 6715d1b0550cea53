package didar.record;

/// What a speaker does with a statement.
public enum Act {
    SAY,
    ASSESS,
    DEMAND,
    PROPOSE,
    PLEDGE,
    THANK,
    PRAISE,
    SUPPORT,
    CONDOLE,
    CONGRATULATE,
    HOPE,
    WARN,
    THREATEN,
    ACCUSE,
    CONDEMN,
    REJECT,
    DENY,
    ADMIT,
    ANNOUNCE,
    ASK,
    INVITE
}
