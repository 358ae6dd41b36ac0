package nl.kansrijk.web.casefile;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks why a file is opened. Shows nothing of the person; a person who does not exist is not there. */
@Controller
class PurposePage {
    static final List<Purpose> CHOICES = List.of(Purpose.HELP, Purpose.PLACE, Purpose.QUALITY, Purpose.COMPLAINT);
    private final CaseFile file;

    PurposePage(CaseFile file) {
        this.file = file;
    }

    @GetMapping("/klanten/{id}/doel")
    @Needs(Permission.CHOOSE_PURPOSE)
    String ask(@PathVariable ClientId id, Actor actor, Frame frame, Model model) {
        file.mayAsk(actor, id);
        return show(id, actor, frame, Optional.empty(), model);
    }

    @PostMapping("/klanten/{id}/doel")
    @Needs(Permission.CHOOSE_PURPOSE)
    String choose(
            @PathVariable ClientId id,
            @RequestParam(name = "doel", defaultValue = "") String chosen,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        file.mayAsk(actor, id);
        var purpose = choices(actor).stream()
                .filter(choice -> choice.name().equals(chosen))
                .findFirst();
        if (purpose.isEmpty())
            return show(id, actor, frame, Optional.of(frame.words().say("purpose.missing")), model);
        file.choose(id, purpose.get(), session);
        return "redirect:/klanten/" + id.value();
    }

    /** Only what the role may have: any other purpose would shut the file for the rest of the session. */
    private static List<Purpose> choices(Actor actor) {
        var allowed = Policy.purposes(actor.role());
        return CHOICES.stream().filter(allowed::contains).toList();
    }

    static Field.Radios question(Frame frame, Optional<String> wrong, String value) {
        return question(CHOICES, frame, wrong, value);
    }

    private static Field.Radios question(List<Purpose> choices, Frame frame, Optional<String> wrong, String value) {
        var words = frame.words();
        var options = choices.stream()
                .map(choice -> new Field.Option(
                        choice.name(),
                        words.say("purpose." + choice.name()),
                        Optional.of(words.say("purpose." + choice.name() + ".hint"))))
                .toList();
        return new Field.Radios(Field.Ask.of("doel", words.say("purpose.ask")).wrongWhen(wrong), value, options);
    }

    private static String show(ClientId id, Actor actor, Frame frame, Optional<String> wrong, Model model) {
        model.addAttribute("question", question(choices(actor), frame, wrong, ""));
        model.addAttribute("action", "/klanten/" + id.value() + "/doel");
        model.addAttribute("frame", frame.titled(frame.words().say("purpose.title")));
        return "casefile/purpose";
    }
}
