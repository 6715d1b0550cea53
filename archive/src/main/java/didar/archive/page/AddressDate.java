package didar.archive.page;

import didar.text.Language;
import org.jspecify.annotations.Nullable;

/// The day that a publishing system writes into the address of an article.
final class AddressDate {

    private AddressDate() {}

    /// The day in an address: `/2020/11/09/`, `/2020-06-03-1.387`, `/1398/11/29/`.
    static @Nullable PageTime in(String address, Language language) {
        for (int i = address.indexOf("://") + 3; i + 8 <= address.length(); i++) {
            char mark = address.charAt(i + 4);
            boolean starts = !Character.isDigit(address.charAt(i - 1)) && (mark == '/' || mark == '-');
            if (!starts || !isNumber(address, i, i + 4)) {
                continue;
            }
            int month = address.indexOf(mark, i + 5);
            if (month < 0 || month > i + 7 || !isNumber(address, i + 5, month)) {
                continue;
            }
            int end = month + 1;
            while (end < address.length() && Character.isDigit(address.charAt(end))) {
                end++;
            }
            if (end > month + 1 && end <= month + 3) {
                return PageTime.in(address.substring(i, end).replace(mark, '/'), 0, end - i, language);
            }
        }
        return null;
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }
}
