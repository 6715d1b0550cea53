package didar.server.page;

import didar.server.http.Answer;
import didar.server.http.Status;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.util.Map;

/// Makes pages of templates, which were compiled when Didar was built. Whatever is put into one is escaped for the
/// place
/// where it stands. Of any number of threads.
final class Templates {

    private static final String MEDIA_TYPE = "text/html; charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "didar.server.page.template");

    /// @param template without its ending
    /// @param values by the names of the template's parameters
    Answer answer(Status status, String template, Map<String, Object> values) throws IOException {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", values, output);
        return Answer.of(status, MEDIA_TYPE, output::writeTo)
                .with("Vary", "Cookie, Accept-Language")
                .with("Cache-Control", "private, no-cache");
    }
}
