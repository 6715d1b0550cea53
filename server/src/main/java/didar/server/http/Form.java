package didar.server.http;

import didar.server.admission.Call;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a browser sends of a form: `application/x-www-form-urlencoded`.
public final class Form {

    private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    /// Bytes.
    private static final int LONGEST = 64 << 10;

    private Form() {}

    /// Whether a body of this type is one.
    ///
    /// @param contentType a header of this name
    public static boolean is(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE);
    }

    /// The fields of a form, as parameters, without the one by which [Call#TOKEN] tells where it comes from.
    ///
    /// @throws RefusedException where the request has none, or a field that is not known
    public static Parameters of(Asked asked, String... known) throws IOException {
        if (!is(asked.header("Content-Type"))) {
            throw new Problem(Status.UNSUPPORTED_MEDIA_TYPE, "here is taken " + MEDIA_TYPE).refused();
        }
        Map<String, List<String>> all = fields(bytes(asked.body().get()));
        all.remove(Call.TOKEN);
        var fields = new Parameters(all);
        fields.only(Set.of(known));
        return fields;
    }

    /// What is sent, as far as a form may go.
    ///
    /// @throws RefusedException where it is longer
    public static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes;
        try (body) {
            bytes = body.readNBytes(LONGEST + 1);
        }
        if (bytes.length > LONGEST) {
            throw new Problem(Status.CONTENT_TOO_LARGE, "a form has at most " + LONGEST + " bytes").refused();
        }
        return bytes;
    }

    /// All fields by their names.
    public static Map<String, List<String>> fields(byte[] form) {
        return fields(new String(form, StandardCharsets.US_ASCII));
    }

    private static Map<String, List<String>> fields(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : body.split("&")) {
            int sign = field.indexOf('=');
            String name = decoded(sign < 0 ? field : field.substring(0, sign));
            if (!name.isEmpty()) {
                fields.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(sign < 0 ? "" : decoded(field.substring(sign + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Problem(Status.BAD_REQUEST, "the form is not written as it should be").refused();
        }
    }
}
