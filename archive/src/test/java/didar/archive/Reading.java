package didar.archive;

import didar.record.Article;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// What comes of an input.
///
/// @param order the source of an article, `failed` and `passed over`
record Reading(List<Article> articles, List<Failure> failures, List<PassedOver> passedOver, List<String> order) {

    static Reading of(String name, byte[] bytes) {
        return of(name, new ByteArrayInputStream(bytes), Options.DEFAULT);
    }

    static Reading of(String name, InputStream in, Options options) {
        var reading = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Archive.read(List.of(new Input.Stream(name, in)), options, reading.sink());
        return reading;
    }

    private Sink sink() {
        return new Sink() {
            @Override
            public void accept(Outcome outcome) {
                switch (outcome) {
                    case Outcome.Read(Article article) -> {
                        articles.add(article);
                        order.add(article.source());
                    }
                    case Outcome.Failed(Failure failure) -> {
                        failures.add(failure);
                        order.add("failed");
                    }
                }
            }

            @Override
            public void passedOver(PassedOver what) {
                passedOver.add(what);
                order.add("passed over");
            }
        };
    }

    List<PassedOver.Reason> reasons() {
        return passedOver.stream().map(PassedOver::reason).toList();
    }

    List<String> sources() {
        return articles.stream().map(Article::source).toList();
    }
}
