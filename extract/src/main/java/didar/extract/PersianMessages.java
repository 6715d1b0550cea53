package didar.extract;

import didar.extract.PersianArguments.Arguments;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.record.Event.Status;
import didar.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/// Letters and messages in Persian: who writes to whom.
abstract class PersianMessages extends PersianMeetings {

    PersianMessages(Page page) {
        super(page);
    }

    /// «در نامه‌ای به Y», «پیام X به Y», «پیام X را به Y تسلیم کرد», «در پیامی … را به Y تبریک گفت».
    final void write(int s, Match<Entry> m, int start, int end) {
        int next = m.last() + 1;
        if (isCompound(m.first()) || tellsFirst(next, end)) {
            return;
        }
        Arguments arguments = PersianArguments.read(page, pairs, next, end);
        Found writer = visitor(s, arguments, start, m.first());
        Found addressee = arguments.to() != null ? arguments.to() : greeted(s, next, end);
        if (addressee == null || writer == null || addressee.kind() == Found.Kind.PLACE || isPublic(addressee)) {
            return;
        }
        Encounter encounter = encounter(Event.Type.LETTER, Status.HELD, s);
        add(encounter, party(writer), Role.PARTY);
        add(encounter, party(addressee), Role.PARTY);
        encounter.timeToken = timeNear(m.first(), start, end, true);
        keep(encounter);
    }

    /// «مردم», «ملت»: nobody whose letters are told of.
    private boolean isPublic(Found found) {
        return switch (scan.form(found.first())) {
            case "مردم", "ملت", "ملت\u200cهای", "امت", "جوانان", "هموطنان" -> true;
            default -> false;
        };
    }

    /// «آیین نامه», «تفاهم نامه»: whether the word before a token makes another one of it.
    private boolean isCompound(int token) {
        return token > 0
                && switch (scan.form(token - 1)) {
                    case "ایین",
                            "تفاهم",
                            "توافق",
                            "موافقت",
                            "بخش",
                            "اساس",
                            "هفته",
                            "ماه",
                            "فصل",
                            "روز",
                            "ویژه",
                            "پایان",
                            "گواهی",
                            "پرسش",
                            "فیلم",
                            "نمایش",
                            "شاه",
                            "قطع",
                            "نظام",
                            "اظهار",
                            "وصیت",
                            "زندگی",
                            "دعوت",
                            "ضمانت",
                            "شیوه",
                            "مقاوله",
                            "صلح" -> true;
                    default -> false;
                };
    }

    /// «… را به Y تبریک گفت», «… را به Y تسلیت گفت»: Y.
    private @Nullable Found greeted(int s, int from, int end) {
        for (Found found : page.outer(s)) {
            int behind = found.last() + 1;
            if (found.first() > from
                    && behind < end
                    && scan.is(found.first() - 1, "به")
                    && (scan.is(behind, "تبریک") || scan.is(behind, "تسلیت"))) {
                return found;
            }
        }
        return null;
    }
}
