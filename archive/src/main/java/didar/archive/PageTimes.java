package didar.archive;

import org.jspecify.annotations.Nullable;

final class PageTimes implements PublicationTimes {
    @Override
    public @Nullable Found in(String line) {
        return null;
    }
}
