package nl.kansrijk.web.contact;

import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.NotHere;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture on a contact card, for everyone of the same organisation. */
@Controller
class PhotoPage {
    private final Gate gate;
    private final ContactCards cards;

    PhotoPage(Gate gate, ContactCards cards) {
        this.gate = gate;
        this.cards = cards;
    }

    @GetMapping("/contactpersoon/{colleague}/foto")
    @Needs(Permission.SEE_CARD)
    ResponseEntity<byte[]> photo(@PathVariable UserId colleague, Actor actor) {
        Optional<byte[]> found =
                gate.pass(Look.by(actor, Permission.SEE_CARD), passage -> cards.photo(colleague, passage));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(found.orElseThrow(NotHere::new));
    }
}
