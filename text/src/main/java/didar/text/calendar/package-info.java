/// Three calendars and the words of time: [didar.text.calendar.CalendarDate] converts, [didar.text.calendar.TimeReader]
/// finds time expressions in running text, [didar.text.calendar.PublicationReader] reads the line that dates a page.
///
/// Month names, weekdays, numerals and relative words are tables under `resources/didar/text/calendar`; the
/// grammar that puts them together is one for both languages.
@NullMarked
package didar.text.calendar;

import org.jspecify.annotations.NullMarked;
