package nl.kansrijk.web.notes;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A client reads the notes that the contact person shares. Source: domain j.2, "open notes". */
@Controller
class OwnNotesPage {
    private final Self self;
    private final Notes notes;
    private final SharedNotes shown;

    OwnNotesPage(Self self, Notes notes, SharedNotes shown) {
        this.self = self;
        this.notes = notes;
        this.shown = shown;
    }

    @GetMapping("/mijn-aantekeningen")
    @Needs(Permission.OWN_NOTES)
    String read(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.OWN_NOTES, passage -> notes.shared(Self.of(actor), passage));
        model.addAttribute("notes", shown.lines(looked.found(), actor, words));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("mynotes.title")));
        return "notes/own";
    }
}
