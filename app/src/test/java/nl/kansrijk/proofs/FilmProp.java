package nl.kansrijk.proofs;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.video.Kept;
import nl.kansrijk.profile.video.Videos;
import org.springframework.stereotype.Component;

/** A film, no more than the head of one, that employers may see after a yes. */
@Component
class FilmProp implements Prop {
    private static final byte[] FILM = "\0\0\0\u0018ftypisom\0\0\0\0isomavc1".getBytes(StandardCharsets.ISO_8859_1);
    private final Videos videos;

    FilmProp(Videos videos) {
        this.videos = videos;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        return scene.self(Permission.CHANGE_VIDEO, passage -> {
            if (!(videos.keep(scene.client(), FILM, passage) instanceof Kept.Done)
                    || !videos.share(scene.client(), true, passage)) throw new AssertionError("no film was kept");
            return Map.of();
        });
    }
}
