package nl.kansrijk.web.contact;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.contact.CardDesk.Whose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Mijn contactkaart": how clients reach who is logged in. */
@Controller
class OwnCardPage {
    private final CardDesk cards;

    OwnCardPage(CardDesk cards) {
        this.cards = cards;
    }

    @GetMapping("/mijn-kaart")
    @Needs(Permission.OWN_CARD)
    String open(Actor actor, Frame frame, Model model) {
        return CardAnswers.show(cards.view(Whose.own(actor), Map.of(), List.of(), frame.words()), frame, model);
    }

    @PostMapping("/mijn-kaart")
    @Needs(Permission.OWN_CARD)
    String keep(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var errors = cards.keep(Whose.own(actor), new CardForm(sent));
        return new CardAnswers(cards, Whose.own(actor), frame, model, next).kept(errors, sent, "card.done");
    }

    @PostMapping("/mijn-kaart/foto")
    @Needs(Permission.OWN_CARD)
    String photo(
            @RequestParam(name = "foto", required = false) Optional<MultipartFile> file,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next)
            throws IOException {
        return new CardAnswers(cards, Whose.own(actor), frame, model, next).photo(file);
    }

    @PostMapping("/mijn-kaart/foto/weg")
    @Needs(Permission.OWN_CARD)
    String noPhoto(Actor actor, RedirectAttributes next) {
        cards.keepPhoto(Whose.own(actor), Optional.empty());
        News.done(next, "card.photo.gone");
        return "redirect:/mijn-kaart";
    }

    @PostMapping("/mijn-kaart/afwezig")
    @Needs(Permission.OWN_CARD)
    String away(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var errors = cards.away(Whose.own(actor), new CardForm(sent));
        return new CardAnswers(cards, Whose.own(actor), frame, model, next).kept(errors, sent, "card.away.done");
    }

    @PostMapping("/mijn-kaart/terug")
    @Needs(Permission.OWN_CARD)
    String back(Actor actor, RedirectAttributes next) {
        CardAnswers.tell(cards.back(Whose.own(actor)), next);
        return "redirect:/mijn-kaart";
    }
}
