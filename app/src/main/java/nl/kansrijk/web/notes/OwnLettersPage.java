package nl.kansrijk.web.notes;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.post.ClientLetters;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Mijn brieven": a client reads again what was sent, newest first. Source: domain J17. */
@Controller
class OwnLettersPage {
    private final Self self;
    private final ClientLetters letters;
    private final SentLetters shown;

    OwnLettersPage(Self self, ClientLetters letters, SentLetters shown) {
        this.self = self;
        this.letters = letters;
        this.shown = shown;
    }

    @GetMapping("/mijn-brieven")
    @Needs(Permission.OWN_LETTERS)
    String read(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.OWN_LETTERS, passage -> letters.readAlong(Self.of(actor), passage));
        model.addAttribute("letters", shown.lines(looked.found(), actor, words));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("myletters.title")));
        return "notes/letters";
    }
}
