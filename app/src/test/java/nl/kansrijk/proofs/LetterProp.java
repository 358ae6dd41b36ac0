package nl.kansrijk.proofs;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import org.springframework.stereotype.Component;

/** A letter on paper that lies ready to be printed. */
@Component
class LetterProp implements Prop {
    private final Post post;

    LetterProp(Post post) {
        this.post = post;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var letter = Letter.about(
                UUID.randomUUID(),
                new Recipient.Client(scene.guide().tenant(), scene.client()),
                Letter.Channel.PAPER,
                "appointment-ask",
                Map.of("with", "user:" + scene.guide().user().value()));
        return scene.guide(Permission.CHANGE_APPOINTMENT, passage -> {
            post.send(letter, passage);
            return Map.of("{paper}", letter.id().toString());
        });
    }
}
