package didar.query.json;

import didar.query.Filed;
import didar.query.Saying;

/// A statement and where it stands.
record SayingFields(Fields json) {

    void write(Saying saying) {
        Filed filed = saying.filed();
        json.string("source", filed.article().source());
        json.number("article", filed.standing().no());
        json.string("id", saying.statement().id());
        json.string("outlet", filed.article().outlet());
        json.string("published", filed.published());
        json.string("language", filed.article().language().tag());
        json.named("speaker", saying.speaker());
        json.named("via", saying.via());
        json.named("addressee", saying.addressee());
        json.word("act", saying.statement().act());
        json.word("mode", saying.statement().mode());
        json.objects("about", saying.about(), target -> {
            json.named(target.who());
            json.word("stance", target.stance());
        });
        json.string("event", saying.event());
        json.numbers("corrections", saying.corrections());
        json.object("content", () -> json.quote(saying.content()));
    }
}
