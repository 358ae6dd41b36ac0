package nl.kansrijk.web.contact;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.contact.CardDesk.Whose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator keeps the contact card of a colleague. */
@Controller
class ColleagueCardPage {
    private final CardDesk cards;

    ColleagueCardPage(CardDesk cards) {
        this.cards = cards;
    }

    @GetMapping("/gebruikers/{colleague}/kaart")
    @Needs(Permission.CHANGE_CARD)
    String open(@PathVariable UserId colleague, Actor actor, Frame frame, Model model) {
        var page = cards.view(Whose.of(colleague, actor), Map.of(), List.of(), frame.words());
        return CardAnswers.show(page, frame, model);
    }

    @PostMapping("/gebruikers/{colleague}/kaart")
    @Needs(Permission.CHANGE_CARD)
    String keep(
            @PathVariable UserId colleague,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var whose = Whose.of(colleague, actor);
        return new CardAnswers(cards, whose, frame, model, next)
                .kept(cards.keep(whose, new CardForm(sent)), sent, "card.done");
    }

    @PostMapping("/gebruikers/{colleague}/kaart/foto")
    @Needs(Permission.CHANGE_CARD)
    String photo(
            @PathVariable UserId colleague,
            @RequestParam(name = "foto", required = false) Optional<MultipartFile> file,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next)
            throws IOException {
        return new CardAnswers(cards, Whose.of(colleague, actor), frame, model, next).photo(file);
    }

    @PostMapping("/gebruikers/{colleague}/kaart/foto/weg")
    @Needs(Permission.CHANGE_CARD)
    String noPhoto(@PathVariable UserId colleague, Actor actor, RedirectAttributes next) {
        var whose = Whose.of(colleague, actor);
        cards.keepPhoto(whose, Optional.empty());
        News.done(next, "card.photo.gone");
        return "redirect:" + whose.path();
    }

    @PostMapping("/gebruikers/{colleague}/kaart/afwezig")
    @Needs(Permission.CHANGE_CARD)
    String away(
            @PathVariable UserId colleague,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var whose = Whose.of(colleague, actor);
        return new CardAnswers(cards, whose, frame, model, next)
                .kept(cards.away(whose, new CardForm(sent)), sent, "card.away.done");
    }

    @PostMapping("/gebruikers/{colleague}/kaart/terug")
    @Needs(Permission.CHANGE_CARD)
    String back(@PathVariable UserId colleague, Actor actor, RedirectAttributes next) {
        var whose = Whose.of(colleague, actor);
        CardAnswers.tell(cards.back(whose), next);
        return "redirect:" + whose.path();
    }
}
