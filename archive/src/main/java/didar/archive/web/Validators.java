package didar.archive.web;

import org.jspecify.annotations.Nullable;

/// What a server gave to tell by whether its file has changed, word for word.
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);
}
