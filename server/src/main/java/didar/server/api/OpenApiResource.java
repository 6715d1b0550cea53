package didar.server.api;

import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Status;
import java.io.IOException;
import java.io.InputStream;

/// The description of the interface in OpenAPI 3.1.
final class OpenApiResource {

    private static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.1";

    private OpenApiResource() {}

    static Answer document(Asked asked) throws IOException {
        return Answer.of(Status.OK, MEDIA_TYPE, out -> {
            try (InputStream document = OpenApiResource.class.getResourceAsStream("openapi.json")) {
                if (document == null) {
                    throw new IOException("openapi.json is not packaged");
                }
                document.transferTo(out);
            }
        });
    }
}
