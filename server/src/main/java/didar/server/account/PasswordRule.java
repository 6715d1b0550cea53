package didar.server.account;

import didar.text.FoldedText;
import org.jspecify.annotations.Nullable;

/// What a password must be: long. Which letters it has is nobody's business.
public final class PasswordRule {

    /// In code points.
    public static final int SHORTEST = 12;

    public static final int LONGEST = 256;

    private PasswordRule() {}

    /// `null` where it is good enough.
    public static @Nullable Fault fault(String written, String user) {
        String password = written.strip();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Fault.TOO_SHORT;
        }
        if (length > LONGEST) {
            return Fault.TOO_LONG;
        }
        if (folded(password).contains(folded(user))) {
            return Fault.SAYS_NAME;
        }
        return password.codePoints().distinct().count() <= 2 ? Fault.ONE_LETTER : null;
    }

    private static String folded(String text) {
        FoldedText folded = FoldedText.of(text);
        return folded.string(0, folded.length());
    }
}
