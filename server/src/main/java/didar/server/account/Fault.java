package didar.server.account;

/// Why a change of a user is not made.
public enum Fault {
    NO_NAME("a name of a user has letters and digits of any script, and single spaces, dots and dashes between them"),
    NAME_TAKEN("there is a user of this name"),
    NO_USER("there is no user of this name"),
    TOO_SHORT("a password has " + PasswordRule.SHORTEST + " characters at least"),
    TOO_LONG("a password has " + PasswordRule.LONGEST + " characters at the most"),
    SAYS_NAME("a password that has the name of its user in it is soon guessed"),
    ONE_LETTER("a password of one or two letters again and again is soon guessed"),
    NOT_THE_SAME("the two are not the same"),
    WRONG_PASSWORD("the password of before is another"),
    ONESELF("nobody takes their own role away"),
    CHANGED_MEANWHILE("somebody else has changed the user in this moment");

    private final String message;

    Fault(String message) {
        this.message = message;
    }

    /// For people, in English.
    public String message() {
        return message;
    }
}
