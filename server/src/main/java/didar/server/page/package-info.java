/// The pages for people: HTML made on the server from templates, in three languages, three calendars and three kinds of
/// digits. A page has a class that gathers what it shows, a template of the same name, and a table of words.
@org.jspecify.annotations.NullMarked
package didar.server.page;
