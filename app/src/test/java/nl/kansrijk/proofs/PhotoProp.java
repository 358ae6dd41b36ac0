package nl.kansrijk.proofs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.casework.cards.Photo;
import org.springframework.stereotype.Component;

/** The picture of who guides the person. */
@Component
class PhotoProp implements Prop {
    private final ContactCards cards;

    PhotoProp(ContactCards cards) {
        this.cards = cards;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var guide = scene.guide();
        return scene.gate().pass(Look.by(guide, Permission.OWN_CARD), passage -> {
            cards.keepPhoto(guide.user(), Optional.of(photo()), passage);
            return Map.of("contactpersoon/{colleague}", guide.user().value().toString());
        });
    }

    private static Photo photo() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
            return ((Photo.Read.Good) Photo.read(out.toByteArray())).photo();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
